import { z } from 'zod'

export { nameKey, slugify } from './slugify.ts'

/** One path segment of a URL. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and single hyphens')
  .max(80)
