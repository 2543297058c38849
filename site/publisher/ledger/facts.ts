import { z } from 'zod'
import type { Ledger } from './open.ts'

const assets = z.object({ now: z.array(z.string()), before: z.array(z.string()) })

/** The single values of the ledger. */
const facts = {
  /** Where the feed was read to. */
  bookmark: z.object({ epoch: z.string(), cursor: z.string() }),
  /** The instant (milliseconds since the epoch) of the view the pages were rendered from. */
  seen: z.number(),
  /** The build that rendered every page. */
  build: z.string(),
  /** Files of the build in the public folder: this build's, and those only the build before had. */
  assets,
  /** Names this installation of the site in receipts. */
  node: z.string(),
  /** What own pages that went ahead left to be followed. */
  owed: z.array(z.string()),
  /** Whether pages of the first publish are still to come. */
  filling: z.boolean(),
  /** When the last publish went live. */
  published: z.object({ at: z.string(), ms: z.number(), pages: z.number() }),
}

type Facts = { [K in keyof typeof facts]: z.infer<(typeof facts)[K]> }
export type Assets = Facts['assets']

export function readFact<K extends keyof Facts>(ledger: Ledger, name: K): Facts[K] | undefined {
  const row = ledger.prepare('SELECT value FROM fact WHERE name = ?').get(name)
  if (row === undefined) return undefined
  // The schema of `name` gives the type of `name`; TypeScript cannot follow an index by a type parameter.
  return facts[name].parse(JSON.parse(String(row.value))) as Facts[K]
}

export function writeFact<K extends keyof Facts>(ledger: Ledger, name: K, value: Facts[K]): void {
  ledger.prepare('INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)').run(name, JSON.stringify(value))
}
