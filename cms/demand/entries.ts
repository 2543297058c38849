import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { addDays } from '#content/date.ts'
import { daysBeforeShown } from '#content/demand.ts'
import { type Editor, isCounty } from '../access/roles.ts'
import { nothing } from '../database/nothing.ts'
import { courseTitles, type PlaceNames, placeNames } from './names.ts'

/** What people miss, as one entry of a region's list: the wishes and the searches that say the same. */
export interface Entry {
  key: string
  /** How it was said, the newest first. */
  said: string[]
  /** Whose list it is on; null where it is for all of the county. */
  region: { id: string; name: string } | null
  wishes: number
  /**
   * From which municipalities, in the last twelve months, most first. None before it was missed on three different days:
   * one wish and a municipality of few people might point at somebody.
   */
  municipalities: { name: string; count: number }[]
  /** How many of them left an address and wait to be told. */
  waiting: number
  /** How often it was searched for in the last twelve months, by how much was found. */
  searches: { none: number; poor: number; fine: number }
  /** On how many different days it was said or searched for. */
  days: number
  newest: string
  /** How often in the last thirty days, and in the thirty before. */
  lately: number
  before: number
  state: 'open' | 'answered' | 'aside'
  mark: Mark | null
  /** Whether whoever asks may mark it. */
  mine: boolean
}

export interface Mark {
  id: string
  state: 'answered' | 'aside'
  course: { id: string; title: string } | null
  word: string | null
  at: string
}

const trend = 30
const longest = 366

const related = z.union([z.string(), z.object({ id: z.string() }).transform((it) => it.id)]).nullish()
const wish = z.object({
  what: z.string(),
  key: z.string(),
  region: related,
  mark: related,
  day: z.string(),
  municipality: z.string().nullish(),
  contact: z.string().nullish(),
})
const sum = z.object({
  key: z.string(),
  said: z.string(),
  day: z.string(),
  region: related,
  result: z.enum(['none', 'poor', 'fine']),
  count: z.number(),
})
const mark = z.object({
  id: z.string(),
  key: z.string(),
  region: related,
  state: z.enum(['answered', 'aside']),
  course: related,
  word: z.string().nullish(),
  at: z.string(),
})

interface Group {
  key: string
  region: string | null
  said: { day: string; text: string }[]
  wishes: number
  /** Wishes that nobody has done anything about. */
  unmarked: number
  /** By their numbers. */
  municipalities: Map<string, number>
  contacts: string[]
  searches: Entry['searches']
  days: Map<string, number>
}

/**
 * What people miss, most often lately first: for a region's editor of their own regions and what is for all of the
 * county, for county staff of every region. A search that found enough is none; one that was not made on three
 * different days is not told (`take-sums.ts`).
 * @param region the id of one region; `county` for what is for all; null for all one may see
 * @param today the day in Oslo
 */
export async function entriesFor(
  req: PayloadRequest,
  editor: Editor,
  region: string | null,
  today: string,
): Promise<Entry[]> {
  const where = visible(editor, region)
  const since = { day: { greater_than: addDays(today, -longest) } }
  const [wishes, sums, marks, contacts] = await Promise.all([
    all(req, 'wishes', where, wish),
    all(req, 'demand', { and: [where, since, { shown: { equals: true } }] }, sum),
    all(req, 'demand-marks', where, mark),
    all(req, 'wish-contacts', { confirmed: { exists: true } }, z.object({ key: z.string() })),
  ])
  const groups = new Map<string, Group>()
  const groupOf = (key: string, region: string | null): Group => {
    const name = `${region} ${key}`
    const known = groups.get(name)
    if (known) return known
    const searches = { none: 0, poor: 0, fine: 0 }
    const counts = { wishes: 0, unmarked: 0, municipalities: new Map(), searches, days: new Map() }
    const made: Group = { key, region, said: [], contacts: [], ...counts }
    groups.set(name, made)
    return made
  }
  for (const it of wishes) {
    const group = groupOf(it.key, it.region ?? null)
    group.wishes++
    group.said.push({ day: it.day, text: it.what })
    if (!it.mark) group.unmarked++
    if (it.contact) group.contacts.push(it.contact)
    const { municipality } = it
    if (municipality) group.municipalities.set(municipality, (group.municipalities.get(municipality) ?? 0) + 1)
    group.days.set(it.day, (group.days.get(it.day) ?? 0) + 1)
  }
  for (const it of sums) {
    const group = groupOf(it.key, it.region ?? null)
    group.searches[it.result] += it.count
    if (it.result === 'fine') continue
    group.said.push({ day: it.day, text: it.said })
    group.days.set(it.day, (group.days.get(it.day) ?? 0) + it.count)
  }
  const names = await placeNames(req)
  const waiting = new Set(contacts.map((it) => it.key))
  const latest = latestMarks(marks)
  const titles = await courseTitles(
    req,
    [...latest.values()].flatMap((it) => it.course ?? []),
  )
  return [...groups.values()]
    .filter((it) => it.wishes + it.searches.none + it.searches.poor > 0)
    .map((group) =>
      entryOf(group, { names, waiting, titles, today, editor, mark: latest.get(`${group.region} ${group.key}`) }),
    )
    .toSorted((a, b) => rank(a) - rank(b) || b.lately - a.lately || (a.newest < b.newest ? 1 : -1))
}

/** Which rows an editor may see, and asks for. */
function visible(editor: Editor, region: string | null): Where {
  const county: Where = { region: { exists: false } }
  if (region === 'county') return county
  if (region !== null)
    return isCounty(editor) || editor.regions.includes(region) ? { region: { equals: region } } : nothing
  if (isCounty(editor)) return {}
  return editor.regions.length === 0 ? county : { or: [county, { region: { in: editor.regions } }] }
}

interface Around {
  names: PlaceNames
  waiting: Set<string>
  titles: Map<string, string>
  today: string
  editor: Editor
  mark: z.infer<typeof mark> | undefined
}

function entryOf(group: Group, { names, waiting, titles, today, editor, mark }: Around): Entry {
  const { key, region } = group
  const within = (from: string, to: string) =>
    [...group.days].filter(([day]) => day > from && day <= to).reduce((total, [, count]) => total + count, 0)
  const half = addDays(today, -trend)
  const said = group.said.toSorted((a, b) => (a.day < b.day ? 1 : -1)).map((it) => it.text)
  // What somebody says after it was dealt with is not dealt with.
  const isOpen = mark === undefined || group.unmarked > 0
  return {
    key,
    said: [...new Map(said.map((it) => [it.toLowerCase(), it])).values()].slice(0, 5),
    region: region === null ? null : { id: region, name: names.regions.get(region) ?? region },
    wishes: group.wishes,
    municipalities: group.days.size < daysBeforeShown ? [] : counted(group.municipalities, names),
    waiting: group.contacts.filter((it) => waiting.has(it)).length,
    searches: group.searches,
    days: group.days.size,
    newest: [...group.days.keys()].toSorted().at(-1) ?? '',
    lately: within(half, today),
    before: within(addDays(half, -trend), half),
    state: isOpen ? 'open' : mark.state,
    mark: mark
      ? {
          id: mark.id,
          state: mark.state,
          course: mark.course ? { id: mark.course, title: titles.get(mark.course) ?? '–' } : null,
          word: mark.word ?? null,
          at: mark.at,
        }
      : null,
    mine: isCounty(editor) || (region !== null && editor.regions.includes(region)),
  }
}

function counted(numbers: Map<string, number>, { municipalities }: PlaceNames): Entry['municipalities'] {
  return [...numbers]
    .map(([number, count]) => ({ name: municipalities.get(number) ?? number, count }))
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'nb'))
}

function rank({ state }: Entry): number {
  return state === 'open' ? 0 : state === 'answered' ? 1 : 2
}

function latestMarks(marks: z.infer<typeof mark>[]): Map<string, z.infer<typeof mark>> {
  const sorted = marks.toSorted((a, b) => (a.at < b.at ? -1 : 1))
  return new Map(sorted.map((it) => [`${it.region ?? null} ${it.key}`, it]))
}

async function all<S extends z.ZodType>(
  req: PayloadRequest,
  collection: 'wishes' | 'demand' | 'demand-marks' | 'wish-contacts',
  where: Where,
  schema: S,
): Promise<z.infer<S>[]> {
  const { docs } = await req.payload.db.find({ collection, where, pagination: false, limit: 0, req })
  return docs.map((it) => schema.parse(it))
}
