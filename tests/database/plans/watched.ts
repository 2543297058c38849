import type { Payload } from 'payload'
import type { OwnDatabase } from '../own.ts'
import type { Growth } from './judged.ts'
import { MongodbWatched } from './mongodb-watched.ts'
import { SqliteWatched } from './sqlite-watched.ts'

/** Something that is asked of the CMS, by its name. */
export type Asked = readonly [what: string, work: () => Promise<unknown>]

/** What was asked of the database while it had a certain size. */
export type Round = ReadonlyMap<string, Omit<Growth, 'small' | 'shape' | 'plan'> & { plan(): Promise<string[]> }>

/** A database that grows, and sees what it is asked. */
export interface Watched {
  /** Sees every question from now on. */
  listen(payload: Payload): void
  /** Grows from `from` courses, and as many rows of what else grows, to `to`. */
  grow(from: number, to: number): Promise<void>
  /** Has things asked, and answers what the database was asked for them. */
  during(asked: readonly Asked[]): Promise<Round>
}

/** The database of a test, with the first documents in it; no CMS has it open. */
export async function watch(database: OwnDatabase, first: number): Promise<Watched> {
  const watched = database.env.DATABASE_URL === undefined ? new SqliteWatched(database) : new MongodbWatched(database)
  await watched.grow(0, first)
  return watched
}

/** Question by question, what both sizes cost. */
export async function growthsOf(small: Round, large: Round): Promise<Growth[]> {
  return Promise.all(
    [...large].map(async ([shape, { plan, ...it }]) => ({
      ...it,
      shape,
      small: small.get(shape)?.large,
      plan: await plan(),
    })),
  )
}
