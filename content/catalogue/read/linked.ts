import { isObject } from './cells-of.ts'

/** A course of a linked-data file, in our columns, with its sessions. */
export interface LinkedCourse {
  fields: Record<string, string>
  sessions: Record<string, string>[]
}

/** Every thing of a JSON-LD file: the root, its `@graph`, and the items of its lists. */
export function nodesOf(root: unknown): Record<string, unknown>[] {
  return listed(root)
    .filter(isObject)
    .flatMap((it) => {
      const inner = [...listed(it['@graph']), ...listed(it.itemListElement), ...listed(it.item)]
      return [it, ...inner.flatMap(nodesOf)]
    })
}

export function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

/** The types of a thing without their namespaces. */
export function typesOf(thing: Record<string, unknown>): string[] {
  return listed(thing['@type'] ?? thing.type).map((it) => String(it).split(/[/#:]/).at(-1) ?? '')
}

/** The text of a value in Norwegian, or in the first language there is. */
export function textIn(value: unknown): string {
  const values = listed(value)
  const norwegian = values.find((it) => isObject(it) && ['nb', 'nn', 'no'].includes(String(it['@language'])))
  const first = norwegian ?? values[0]
  if (isObject(first)) return textIn(first['@value'])
  return first === undefined || first === null ? '' : String(first).trim()
}

/** The rows of a course in our columns: one a session, or one where there is none with a first day. */
export function linkedRows({ fields, sessions }: LinkedCourse): Map<string, string>[] {
  const dated = sessions.filter((it) => it.starts !== undefined && it.starts !== '')
  const [only = {}] = sessions
  // A column of a session that nothing is said in is not there: nothing is taken away by it.
  const keys = [...new Set(dated.flatMap((it) => Object.keys(it).filter((key) => (it[key] ?? '') !== '')))]
  const filled = Object.entries(fields).filter(([, it]) => it !== '')
  const rows = dated.length > 0 ? dated : [only]
  return rows.map(
    (session) =>
      new Map([...filled, ...(dated.length > 0 ? keys.map((key) => [key, session[key] ?? ''] as const) : [])]),
  )
}
