import { osloDay } from '#content/date.ts'
import { type Content, type Kind, kinds } from '#content/kinds.ts'
import { ContentInvalid, type Problem, parse } from '#content/parse.ts'

/** What stands where a text is missing. */
const missing = '(mangler)'

/** How many things may be wrong with one draft before it is given up. */
const mostTries = 400

export interface Completed<K extends Kind> {
  body: Content[K]
  /** What was wrong with the draft as it came. */
  problems: Problem[]
}

/**
 * A draft as the contract would have it: what is missing gets a stand-in, what does not fit is left out, and both are
 * told. So that an editor sees the page from the first line on.
 * @throws ContentInvalid where no stand-in is found
 */
export function complete<K extends Kind>(kind: K, draft: unknown, now: number): Completed<K> {
  const problems = problemsOf(kind, draft)
  let body = draft
  for (let tries = 0; tries < mostTries; tries++) {
    const [wrong] = wrongIn(kind, body)
    if (wrong === undefined) return { body: parse(kind, body), problems }
    const mended = mend(kind, body, wrong, standIns(now, wrong.values))
    if (mended === undefined) break
    body = mended
  }
  throw new ContentInvalid(kind, problems)
}

function problemsOf(kind: Kind, body: unknown): Problem[] {
  try {
    parse(kind, body)
    return []
  } catch (error) {
    if (error instanceof ContentInvalid) return error.problems
    throw error
  }
}

interface Wrong {
  path: (string | number)[]
  /** The words that are allowed there, where the contract lists them. */
  values: unknown[]
}

function wrongIn(kind: Kind, body: unknown): Wrong[] {
  const result = kinds[kind].safeParse(body)
  return (result.error?.issues ?? []).map((it) => ({
    path: it.path.map((step) => (typeof step === 'number' ? step : String(step))),
    values: 'values' in it && Array.isArray(it.values) ? it.values : [],
  }))
}

/** Tried in turn until one fits: nothing at all first, then words that say that something is missing. */
function standIns(now: number, values: unknown[]): unknown[] {
  const words = [null, { no: missing }, missing, ...values, [], osloDay(now), 'utkast', '0'.repeat(24)]
  const facts = [false, 1, 66, 14, '09:00', '24:00', '0000', '00 00 00 00', '1804']
  return [...words, ...facts, 'mangler@example.no', 'https://example.no/', {}, [{}]]
}

/** The body with a stand-in at the wrong place; without the row it is in, where nothing fits; or so further out. */
function mend(kind: Kind, body: unknown, { path, values }: Wrong, candidates: unknown[]): unknown {
  for (const candidate of candidates) {
    const tried = withAt(body, path, candidate)
    if (!wrongIn(kind, tried).some((it) => same(it.path, path))) return tried
  }
  const outer = path.slice(0, -1)
  if (outer.length === 0) return undefined
  const last = path.at(-1)
  if (typeof last === 'number') return without(body, outer, last)
  return mend(kind, body, { path: outer, values }, candidates)
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((it, index) => it === b[index])
}

function withAt(body: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(body)) return body.map((it, index) => (index === step ? withAt(it, rest, value) : it))
  const object: object = typeof body === 'object' && body !== null ? body : {}
  return { ...object, [step]: withAt(Reflect.get(object, step), rest, value) }
}

function without(body: unknown, path: readonly (string | number)[], row: number): unknown {
  const list = path.reduce<unknown>((it, step) => (typeof it === 'object' && it ? Reflect.get(it, step) : null), body)
  return withAt(body, path, Array.isArray(list) ? list.filter((_, index) => index !== row) : [])
}
