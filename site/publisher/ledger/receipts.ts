import type { Blocked, Receipt } from '../receipt.ts'
import type { Ledger } from './open.ts'

/** Receipts kept for a CMS that is away; beyond that the oldest go: the CMS can tell from the newer ones. */
const mostReceipts = 500

export function noteReceipt(ledger: Ledger, receipt: Receipt): void {
  ledger.prepare('INSERT INTO receipt (json) VALUES (?)').run(JSON.stringify(receipt))
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
  const rows = ledger.prepare('SELECT kind, id, digest, url FROM blocked').all()
  return rows.map((row) => ({
    kind: String(row.kind),
    id: String(row.id),
    digest: String(row.digest),
    url: String(row.url),
  }))
}

export function noteBlocked(ledger: Ledger, blocked: readonly Blocked[]): void {
  ledger.exec('DELETE FROM blocked')
  const put = ledger.prepare('INSERT OR REPLACE INTO blocked (kind, id, digest, url) VALUES (?, ?, ?, ?)')
  for (const it of blocked) put.run(it.kind, it.id, it.digest, it.url)
}
