import type { DatabaseAdapterObj } from 'payload'
import type { Settings } from '#start/settings.ts'
import { mongo } from './mongo.ts'
import { sqlite } from './sqlite.ts'

/** The database that the settings name: MongoDB, or the embedded SQLite file. */
export function database(settings: Pick<Settings, 'databaseUrl' | 'mongodbCompatibility'>): DatabaseAdapterObj {
  const { databaseUrl, mongodbCompatibility } = settings
  return databaseUrl.startsWith('mongodb') ? mongo(databaseUrl, mongodbCompatibility) : sqlite(databaseUrl)
}
