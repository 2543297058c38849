import { formatNames } from 'payload'
import { z } from 'zod'
import type { World } from '../world.ts'
import type { Person } from './people.ts'

/** What GraphQL calls a collection. Payload puts "all" before a plural that is its singular. */
export function namesOf(slug: string): { one: string; many: string } {
  const { singular, plural } = formatNames(slug)
  return { one: singular, many: singular === plural ? `all${singular}` : plural }
}

/** Fields of the recipes that are selects. */
const enums = [
  ...['written', '_status', 'state', 'stage', 'type', 'role', 'target', 'field', 'locale', 'scope'],
  ...['level', 'subject', 'mode', 'credential', 'language', 'admission', 'every', 'priceTerms', 'pricePer'],
]

/** A value as GraphQL writes it; those of select fields are names without quotes. */
export function literal(value: unknown, key = ''): string {
  if (Array.isArray(value)) return `[${value.map((it) => literal(it, key)).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([name, it]) => `${name}: ${literal(it, name)}`)
    return `{ ${fields.join(', ')} }`
  }
  if (typeof value === 'string' && enums.includes(key)) return value.replaceAll('-', '_')
  return JSON.stringify(value)
}

const answered = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ statusCode: z.number() }).optional() }))
    .default([]),
})

/**
 * Asks as somebody. Answers what came, or null where it was refused.
 * @throws Error where it failed for another reason: what GraphQL does not understand would look like a refusal.
 */
export async function ask(cms: World, person: Person, kind: 'query' | 'mutation', field: string, rest: string) {
  const query = `${kind} { it: ${field}${rest} }`
  const options = person.token === undefined ? {} : { token: person.token }
  const { body } = await cms.call('POST', '/api/graphql', { ...options, body: { query } })
  const { data, errors } = answered.parse(body)
  const failed = errors.find((it) => ![401, 403, 404].includes(it.extensions?.statusCode ?? 0))
  if (failed) throw new Error(`${JSON.stringify(failed)}: ${query}`)
  return errors.length > 0 ? null : (data?.it ?? null)
}
