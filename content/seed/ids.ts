import { createHash } from 'node:crypto'

/** The id of a seeded document or row: the same on every machine, made from its key, e.g. `region:lofoten`. */
export function seedId(key: string): string {
  return createHash('sha256').update(`eidor:${key}`).digest('hex').slice(0, 24)
}

/** The eight regions by their slugs, in the order of the county's list. */
export const regionKeys = [
  'lofoten',
  'vesteralen',
  'ofoten',
  'salten',
  'rana',
  'mosjoen',
  'ytre-helgeland',
  'sor-helgeland',
] as const

export type RegionKey = (typeof regionKeys)[number]
