import { timingSafeEqual } from 'node:crypto'

/** Whether a request carries `Authorization: Bearer SECRET`. */
export function hasBearer(headers: Headers, secret: string): boolean {
  const given = Buffer.from(headers.get('authorization') ?? '')
  const expected = Buffer.from(`Bearer ${secret}`)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
