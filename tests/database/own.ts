import { inject } from 'vitest'
import { type InMongodb, ownMongodb } from './own-mongodb.ts'
import { ownSqlite } from './own-sqlite.ts'

/** What a run seeded once, for its tests to copy. */
export interface Seeded {
  dataDir: string
  /** Where its documents are, unless they are in the folder. */
  mongodb: InMongodb | null
}

/** A copy of the seeded database for one test file; empty where the run seeded none. */
export interface OwnDatabase extends AsyncDisposable {
  dataDir: string
  /** The settings that lead a CMS to it. */
  env: Record<string, string>
  /** Takes a copy of the documents as they are now; what it answers puts them back, while no CMS is open. */
  keep(): Promise<() => Promise<void>>
  /** What is stored of a collection that nobody may read, past the CMS. */
  rows(collection: string): Promise<Record<string, unknown>[]>
}

export async function ownDatabase(): Promise<OwnDatabase> {
  const seeded: Seeded | undefined = inject('seeded')
  return seeded?.mongodb ? ownMongodb(seeded.dataDir, seeded.mongodb) : ownSqlite(seeded?.dataDir ?? null)
}

/** Whether the run is on a server without transactions, where the feed waits for whoever writes. */
export function readersWait(): boolean {
  const seeded: Seeded | undefined = inject('seeded')
  return (seeded?.mongodb?.compatibility ?? null) !== null
}

declare module 'vitest' {
  export interface ProvidedContext {
    seeded: Seeded
  }
}
