import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { MongoClient } from 'mongodb'
import type { OwnDatabase } from './own.ts'
import { ownFolder } from './own-folder.ts'
import { copyDatabase, databaseUrl, dropDatabase } from './server.ts'

/** A database of MongoDB, and what DATABASE_URL needs beside it. */
export interface InMongodb {
  url: string
  compatibility: string | null
}

/** A database of a test's own on the server of the run. */
export async function ownMongodb(folder: string, { url, compatibility }: InMongodb): Promise<OwnDatabase> {
  const dataDir = ownFolder(folder)
  const name = `eidor-${randomBytes(6).toString('hex')}`
  const own = databaseUrl(url, name)
  const kept = databaseUrl(url, `${name}-kept`)
  await copyDatabase(url, own)
  return {
    dataDir,
    env: { DATA_DIR: dataDir, DATABASE_URL: own, ...(compatibility ? { MONGODB_COMPATIBILITY: compatibility } : {}) },
    async keep() {
      await copyDatabase(own, kept)
      return async () => {
        await dropDatabase(own)
        await copyDatabase(kept, own)
      }
    },
    async rows(collection) {
      const client = new MongoClient(own)
      try {
        return await client.db().collection(collection).find().toArray()
      } finally {
        await client.close()
      }
    },
    async [Symbol.asyncDispose]() {
      await dropDatabase(own)
      await dropDatabase(kept)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
