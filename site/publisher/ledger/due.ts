import type { Ledger } from './open.ts'

/** Pages of publishes that went live in parts, which are still to be rendered. */
export function readDue(ledger: Ledger): string[] {
  return ledger
    .prepare('SELECT url FROM due')
    .all()
    .map((row) => String(row.url))
}

export function noteDue(ledger: Ledger, entered: Iterable<string>, done: Iterable<string>): void {
  const put = ledger.prepare('INSERT OR REPLACE INTO due (url) VALUES (?)')
  const drop = ledger.prepare('DELETE FROM due WHERE url = ?')
  for (const url of done) drop.run(url)
  for (const url of entered) put.run(url)
}
