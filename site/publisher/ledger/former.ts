import { z } from 'zod'
import { kindNames } from '#content/kinds.ts'
import { locales } from '#content/locale.ts'
import type { About } from '../about.ts'
import type { Ledger } from './open.ts'

const about = z.strictObject({
  kind: z.enum(kindNames as [About['kind'], ...About['kind'][]]),
  id: z.string(),
  locale: z.enum(locales),
})

/**
 * Addresses that once were a document's, and names a place once had (as `nameKey` makes them): what the records no
 * longer say, kept so that an old link still leads there.
 */
export type Former = Map<string, About>

export function readFormer(ledger: Ledger): Former {
  const rows = ledger.prepare('SELECT path, about FROM former').all()
  return new Map(rows.map((row) => [String(row.path), about.parse(JSON.parse(String(row.about)))]))
}

export function noteFormer(ledger: Ledger, former: Former): void {
  const put = ledger.prepare('INSERT OR REPLACE INTO former (path, about) VALUES (?, ?)')
  for (const [path, it] of former) put.run(path, JSON.stringify(it))
}
