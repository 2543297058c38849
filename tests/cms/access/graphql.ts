import { formatNames } from 'payload'
import { z } from 'zod'
import type { World } from '../world.ts'
import type { Person } from './people.ts'

/** What GraphQL calls a collection. Payload puts "all" before a plural that is its singular. */
export function namesOf(slug: string): { one: string; many: string } {
  const { singular, plural } = formatNames(slug)
  return { one: singular, many: singular === plural ? `all${singular}` : plural }
}

const enums = ['written', '_status', 'state', 'type', 'role', 'target', 'field', 'locale', 'samiLang', 'level', 'scope']

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
  errors: z.array(z.unknown()).optional(),
})

/** Asks as somebody. Answers what came under `field`, or null where it was refused. */
export async function ask(cms: World, person: Person, kind: 'query' | 'mutation', field: string, rest: string) {
  const query = `${kind} { it: ${field}${rest} }`
  const { body } = await cms.call('POST', '/api/graphql', {
    ...(person.token ? { token: person.token } : {}),
    body: { query },
  })
  const { data, errors = [] } = answered.parse(body)
  const said = JSON.stringify(errors)
  // A question that GraphQL does not understand would look like a refusal.
  if (
    /Syntax Error|Cannot query field|Unknown argument|is not defined by type|GRAPHQL_VALIDATION|not exist in/.test(said)
  )
    throw new Error(`${query}\n${said}`)
  return errors.length > 0 ? null : (data?.it ?? null)
}
