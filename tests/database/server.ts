import { spawnSync } from 'node:child_process'
import { MongoClient } from 'mongodb'
import { startCompatible } from './compatible.ts'
import { startMongod } from './mongod.ts'

/** The server that the tests on MongoDB run on. */
export interface Server extends AsyncDisposable {
  /** Without the name of a database. */
  url: string
  /** What DATABASE_URL of a CMS needs beside it. */
  compatibility: 'cosmosdb' | null
}

/** Where a MongoDB can be had on this machine, in the order they are taken. */
type Found = { kind: 'given'; url: string } | { kind: 'mongod' } | { kind: 'compatible' }

/** What the tests run on, or null where they do without MongoDB. Nothing is started. */
export function findServer(env: NodeJS.ProcessEnv = process.env): Found | null {
  if (env.MONGODB_URL) return { kind: 'given', url: env.MONGODB_URL }
  if (spawnSync('mongod', ['--version']).status === 0) return { kind: 'mongod' }
  return env.CI ? { kind: 'compatible' } : null
}

/** One line on whether the tests run on MongoDB too, for whoever started them. */
export function aboutServer(found: Found | null): string {
  switch (found?.kind) {
    case 'given':
      return 'MongoDB: the tests of the CMS run on it too, at MONGODB_URL.'
    case 'mongod':
      return 'MongoDB: the tests of the CMS run on it too, by the mongod of this machine.'
    case 'compatible':
      return 'MongoDB: no mongod here; the tests of the CMS run on mongo-java-server too, which only speaks its protocol (docs/mongodb.md).'
    default:
      return 'MongoDB: the tests of the CMS run on SQLite only. Set MONGODB_URL, or put mongod on the PATH, to run them on MongoDB too.'
  }
}

/** Starts it, or finds the one that runs. @throws where there is none */
export async function startServer(found = findServer()): Promise<Server> {
  switch (found?.kind) {
    case 'given':
      return { url: found.url, compatibility: null, async [Symbol.asyncDispose]() {} }
    case 'mongod':
      return startMongod()
    case 'compatible':
      return startCompatible()
    default:
      throw new Error(aboutServer(null))
  }
}

/** The URL of one database of a server. */
export function databaseUrl(server: string, name: string): string {
  return server.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/${name}`)
}

/** Every document of one database into another, as they are; their indexes the CMS makes when it opens. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const client = new MongoClient(from)
  const target = new MongoClient(to)
  try {
    for (const { name } of await client.db().listCollections({}, { nameOnly: true }).toArray()) {
      const documents = await client.db().collection(name).find().toArray()
      if (documents.length > 0) await target.db().collection(name).insertMany(documents)
    }
  } finally {
    await Promise.all([client.close(), target.close()])
  }
}

export async function dropDatabase(url: string): Promise<void> {
  const client = new MongoClient(url)
  try {
    await client.db().dropDatabase()
  } finally {
    await client.close()
  }
}
