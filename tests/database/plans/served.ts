/** A question to a collection of MongoDB, as its driver sends it. */
export interface Question {
  collection: string
  filter: Record<string, unknown>
  sort: Record<string, unknown>
  /** 0 where it asks for all. */
  limit: number
}

/** One way to a question's documents: the conditions an index holds, and whether it has them in order. */
export interface Way {
  index: string
  /** What the index narrows it down to; empty where it does not. */
  within: object[]
  /** Whether only so many documents as are asked for need be looked at. */
  stops: boolean
}

type Condition = readonly [field: string, value: unknown]

/**
 * The ways there are to a question by indexes: equal values first, then one range or the order, as MongoDB reads them.
 * Of an `$or` of several conditions nothing is taken: it is looked for among what the others leave.
 */
export function waysTo({ filter, sort, limit }: Question, indexes: readonly Record<string, unknown>[]): Way[] {
  const conditions = conditionsOf(filter)
  return indexes.map((key) => wayBy(Object.keys(key), conditions, Object.entries(sort), limit))
}

function wayBy(
  fields: readonly string[],
  conditions: readonly Condition[],
  sort: [string, unknown][],
  limit: number,
): Way {
  const within: object[] = []
  let at = 0
  const held = new Set<Condition>()
  for (; at < fields.length; at += 1) {
    const equal = conditions.find(([field, value]) => field === fields[at] && isEqual(value))
    if (equal === undefined) break
    within.push({ [equal[0]]: operators(equal[1]).includes('$exists') ? null : equal[1] })
    held.add(equal)
  }
  const order = sort.filter(([field]) => !conditions.some(([name, value]) => name === field && isEqual(value)))
  const directions = new Set(order.map(([, it]) => (it === -1 || it === 'desc' ? -1 : 1)))
  const isInOrder = directions.size <= 1 && order.every(([field], index) => fields[at + index] === field)
  for (const range of conditions.filter(([field, value]) => field === fields[at] && isBounded(value))) {
    within.push({ [range[0]]: range[1] })
    held.add(range)
  }
  const leaves = conditions.filter((it) => !held.has(it) && !within.some((bound) => it[0] in bound)).length
  return { index: fields.join(), within, stops: isInOrder && leaves === 0 && limit > 0 }
}

/** The conditions that all must hold, without the groups they stand in. */
function conditionsOf(filter: Record<string, unknown>): Condition[] {
  return Object.entries(filter).flatMap(([field, value]): Condition[] => {
    if (field === '$and' && Array.isArray(value)) return value.flatMap((it) => conditionsOf(Object(it)))
    if (field === '$or' && Array.isArray(value)) {
      const branches = value.flatMap((it) => conditionsOf(Object(it)))
      // Payload's "is empty": not there, or null, which is the same place in an index.
      const isOfOne = new Set(branches.map(([name]) => name)).size === 1
      if (value.length === 1 || (isOfOne && branches.every(([, it]) => isEmpty(it)))) return branches
    }
    return [[field, value]]
  })
}

function operators(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return []
  return Object.keys(value).filter((it) => it.startsWith('$'))
}

function isEqual(value: unknown): boolean {
  const found = operators(value)
  if (found.length === 0) return true
  return found.every((it) => it === '$eq' || (it === '$exists' && Reflect.get(Object(value), it) === false))
}

function isBounded(value: unknown): boolean {
  return operators(value).some((it) => ['$gt', '$gte', '$lt', '$lte', '$in', '$ne'].includes(it))
}

function isEmpty(value: unknown): boolean {
  return value === null || Reflect.get(Object(value), '$exists') === false || Reflect.get(Object(value), '$eq') === null
}
