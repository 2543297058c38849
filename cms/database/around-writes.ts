import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

/** What the writes of an adapter have in common. */
export interface WriteArgs {
  req?: Partial<PayloadRequest> | undefined
  data?: unknown
  versionData?: unknown
}

type Around = <A extends WriteArgs, R>(args: A, write: (args: A) => Promise<R>) => Promise<R>

/** Puts something around everything an adapter writes. */
export function aroundWrites(db: BaseDatabaseAdapter, around: Around): void {
  const wrapped =
    <A extends WriteArgs, R>(write: (args: A) => Promise<R>) =>
    (args: A): Promise<R> =>
      around(args, (it) => write.call(db, it))
  db.create = wrapped(db.create)
  db.updateOne = wrapped(db.updateOne)
  db.updateMany = wrapped(db.updateMany)
  db.deleteOne = wrapped(db.deleteOne)
  db.deleteMany = wrapped(db.deleteMany)
  db.upsert = wrapped(db.upsert)
  db.createVersion = wrapped(db.createVersion)
  db.updateVersion = wrapped(db.updateVersion)
  db.deleteVersions = wrapped(db.deleteVersions)
  db.createGlobal = wrapped(db.createGlobal)
  db.updateGlobal = wrapped(db.updateGlobal)
  db.createGlobalVersion = wrapped(db.createGlobalVersion)
  db.updateGlobalVersion = wrapped(db.updateGlobalVersion)
  db.updateJobs = wrapped(db.updateJobs)
}
