import type { Failing, PublishReport } from '#content/receipt.ts'
import { type Blocked, type Receipt, unfinished } from '../receipt.ts'
import type { Ledger } from './open.ts'

/** Receipts kept for a CMS that is away; beyond that the oldest go: the CMS can tell from the newer ones. */
const mostReceipts = 500
/** How much of one publish a receipt lists: the CMS keeps no more, and a first publish may be of 50,000 records. */
const mostListed = 500
const mostFailing = 200

/** Notes a publish for the CMS, its lists cut short. */
export function noteReceipt(ledger: Ledger, { node: _node, ...receipt }: Receipt): void {
  const report: PublishReport = {
    ...receipt,
    pages: receipt.pages.slice(0, mostListed),
    pageCount: receipt.pages.length,
    live: receipt.live.slice(0, mostListed),
    liveCount: receipt.live.length,
    gone: receipt.gone.slice(0, mostListed),
    failed: receipt.failed.slice(0, mostFailing),
  }
  ledger.prepare('INSERT INTO receipt (json) VALUES (?)').run(JSON.stringify(report))
  ledger.prepare('DELETE FROM receipt WHERE number <= (SELECT max(number) FROM receipt) - ?').run(mostReceipts)
}

export function nextReceipt(ledger: Ledger): { number: number; json: string } | undefined {
  const row = ledger.prepare('SELECT number, json FROM receipt ORDER BY number LIMIT 1').get()
  return row && { number: Number(row.number), json: String(row.json) }
}

export function dropReceipt(ledger: Ledger, number: number): void {
  ledger.prepare('DELETE FROM receipt WHERE number = ?').run(number)
}

export function readBlocked(ledger: Ledger): Blocked[] {
  const rows = ledger.prepare('SELECT kind, id, digest, sequence, url, reason FROM blocked').all()
  return rows.map((row) => ({
    kind: String(row.kind),
    id: String(row.id),
    digest: String(row.digest),
    sequence: Number(row.sequence),
    url: String(row.url),
    reason: String(row.reason),
  }))
}

export function noteBlocked(ledger: Ledger, blocked: readonly Blocked[]): void {
  ledger.exec('DELETE FROM blocked')
  const put = ledger.prepare(
    'INSERT OR REPLACE INTO blocked (kind, id, digest, sequence, url, reason) VALUES (?, ?, ?, ?, ?, ?)',
  )
  for (const it of blocked) put.run(it.kind, it.id, it.digest, it.sequence, it.url, it.reason)
}

/** Records that were refused, each with the sequence of the release that was. */
export function readRefused(ledger: Ledger): Omit<Failing, 'page'>[] {
  const rows = ledger
    .prepare("SELECT kind, id, reason, json_extract(json, '$.sequence') AS sequence FROM refused")
    .all()
  return rows.map((row) => ({
    kind: String(row.kind),
    id: String(row.id),
    // What came may have been anything.
    sequence: typeof row.sequence === 'number' ? row.sequence : 0,
    reason: String(row.reason),
  }))
}

/** All that is not live now, refused or behind a page that does not render; at most 200. */
export function readFailing(ledger: Ledger): Failing[] {
  const refused = readRefused(ledger).map((it) => ({ ...it, page: null }))
  const behind = readBlocked(ledger).filter((it) => it.url !== unfinished)
  const blocked = behind.map(({ kind, id, sequence, url, reason }) => ({
    kind,
    id,
    sequence,
    page: url,
    reason,
  }))
  return [...refused, ...blocked].slice(0, mostFailing)
}
