import { type Args, compatibilityOptions } from '@payloadcms/db-mongodb'
import type { Settings } from '#start/settings.ts'

/**
 * What every adapter of ours for MongoDB has in common: ids are given, and what a server that only speaks its protocol
 * lacks is left out.
 */
export function mongodbOptions(url: string, compatibility: Settings['mongodbCompatibility']): Args {
  const options: Partial<Args> = compatibility === null ? {} : compatibilityOptions[compatibility]
  return { url, allowIDOnCreate: true, ...options }
}
