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

/**
 * Notes what is blocked now, where `before` was: what stays is the very same object. While a large site fills, ten
 * thousand records wait for the last of its parts, and each part would write them all again.
 * @returns what is blocked now, each record once for each page
 */
export function noteBlocked(ledger: Ledger, before: readonly Blocked[], now: readonly Blocked[]): Blocked[] {
  const were = new Set(before)
  const are = new Map(now.map((it) => [keyOf(it), it]))
  const drop = ledger.prepare('DELETE FROM blocked WHERE kind = ? AND id = ? AND url = ?')
  for (const it of before) if (!are.has(keyOf(it))) drop.run(it.kind, it.id, it.url)
  const put = ledger.prepare(
    'INSERT OR REPLACE INTO blocked (kind, id, digest, sequence, url, reason) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const kept = [...are.values()]
  for (const it of kept) if (!were.has(it)) put.run(it.kind, it.id, it.digest, it.sequence, it.url, it.reason)
  return kept
}

function keyOf({ kind, id, url }: Blocked): string {
  return `${kind} ${id} ${url}`
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
