import type { DatabaseAdapterObj } from 'payload'
import { mongo } from './mongo.ts'
import { sqlite } from './sqlite.ts'

/** The database that DATABASE_URL names: MongoDB, or the embedded SQLite file. */
export function database(url: string): DatabaseAdapterObj {
  return url.startsWith('mongodb') ? mongo(url) : sqlite(url)
}
