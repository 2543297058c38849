import { listedUnder } from '#content/course-regions.ts'
import type { Content, Kind } from '#content/kinds.ts'

/** The key of documents that belong to the county rather than to a region. */
export const county = 'county'

/** The key of a goal's courses listed under one region; see `listedUnder`. */
export function goalIn(goal: string, where: string): string {
  return `${goal}/${where}`
}

/** The regions a course is shown in, or the county. */
function regionsOf(it: Content['course']): string[] {
  return [...new Set([...(it.region ? [it.region] : [county]), ...it.shownIn])]
}

type Index<K extends Kind> = (body: Content[K]) => readonly string[]

/**
 * The lists a page may ask for: each index says under which keys a document stands.
 * A page that read a list is rendered again when a document enters it, leaves it or changes in it.
 */
export const indexes = {
  region: { slug: (it) => [it.slug] },
  place: { region: (it) => [it.region] },
  name: { place: (it) => [it.place] },
  exception: { place: (it) => [it.place ?? county] },
  confirmation: { about: (it) => [it.place ?? it.course ?? ''] },
  service: { scope: (it) => [it.scope] },
  provider: {},
  course: {
    short: (it) => [it.id.slice(-8)],
    every: () => [''],
    shard: (it) => [it.id.slice(-2)],
    region: regionsOf,
    /** The same lists in the order in which courses start. */
    starting: regionsOf,
    goal: (it) => it.goals,
    goalIn: (it) => it.goals.flatMap((goal) => listedUnder(it).map((where) => goalIn(goal, where))),
    provider: (it) => [it.provider],
    subject: (it) => [it.subject],
    mode: (it) => [it.mode],
  },
  synonym: {},
  goal: { slug: (it) => [it.slug] },
  news: { short: (it) => [it.id.slice(-8)], region: (it) => [it.region ?? county] },
  page: { path: (it) => [it.path] },
  media: { file: (it) => [it.original, ...('sizes' in it ? it.sizes : [])].map((size) => size.file) },
  profile: {},
  navigation: {},
  notice: {},
  statement: {},
  privacy: {},
} as const satisfies { [K in Kind]: Record<string, Index<K>> }

export type IndexName<K extends Kind> = Extract<keyof (typeof indexes)[K], string>
