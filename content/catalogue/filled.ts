import type { Fields } from './row.ts'
import type { Word } from './words.ts'

/** What is known of whoever gives the course, for what a row leaves out. */
export interface Surroundings {
  /** Whether the provider teaches online, as Nettskolen does. */
  teachesOnline: boolean
  written: Word<'written'>
}

/**
 * What a course says where its row says nothing: only what is true of any course nobody has said more about. It is
 * found by its title and code, one begins when that is agreed, the price is to be asked for, and it is not placed in a
 * subject that its title does not name.
 * @param current what stands in the course, where there is one
 */
export function filledIn(
  code: string,
  given: Fields,
  { teachesOnline, written: standard }: Surroundings,
  current: Fields = {},
): Fields {
  // What the file has no column for is as it stands: a price that an earlier file named is still one.
  const all = { ...current, ...given }
  const title = given.title ?? code
  const written = all.written ?? standard
  const filled: Fields = {
    written,
    summary:
      written === 'nn'
        ? `${title} (kode ${code}). Spør oss om oppstart og korleis du søkjer.`
        : `${title} (kode ${code}). Spør oss om oppstart og hvordan du søker.`,
    ...(all['title:en']
      ? { 'summary:en': `${all['title:en']} (code ${code}). Ask us when it starts and how to apply.` }
      : {}),
    subject: subjectOf(title),
    level: levelOf(title),
    credential: 'none',
    language: written,
    mode: (all.places ?? []).length === 0 && !all.region && teachesOnline ? 'online' : 'in-place',
    admission: (all.sessions ?? []).length > 0 ? 'sessions' : 'on-request',
    priceTerms: all.amount != null || all.priceNote != null ? 'paid' : 'ask',
    pricePer: 'course',
  }
  const stands = (key: keyof Fields) => given[key] !== undefined && given[key] !== null
  // The keys are those of `Fields`.
  return Object.fromEntries(Object.entries(filled).filter(([key]) => !stands(key as keyof Fields)))
}

/** Words that name a subject area by themselves, as whole words or where a compound ends or begins with them. */
const stems: readonly (readonly [Word<'subject'>, RegExp])[] = [
  ['mathematics', /matematikk/],
  ['norwegian', /(^| )norsk|samfunnskunnskap/],
  [
    'language',
    /(^| )(engelsk|tysk|fransk|spansk|russisk|kinesisk|japansk|italiensk|arabisk|finsk|kvensk|samisk|nordsamisk|sørsamisk|lulesamisk|tegnspråk|fremmedspråk)( |$|,|-)/,
  ],
  ['science', /naturfag|fysikk|kjemi|biologi|geofag/],
  ['childhood', /barnehage|barne- og ungdomsarbeider/],
  ['health', /(^| )helse|sykepleie|ambulanse|helsefagarbeider|omsorg/],
  ['electrical', /elektro|elektriker|elenergi/],
  ['building', /rørlegger|tømrer|murer|betong|(^| )bygg/],
  ['transport', /yrkessjåfør|logistikk/],
  ['maritime', /maritim|fiske og fangst|akvakultur|havbruk/],
  ['digital', /(^| )(ikt|informasjonsteknologi|programmering)( |$|-)/],
]

function subjectOf(title: string): Word<'subject'> {
  const words = title.toLowerCase()
  return stems.find(([, stem]) => stem.test(words))?.[0] ?? 'other'
}

function levelOf(title: string): Word<'level'> {
  const match = /\bvg ?([123])\b/i.exec(title)
  return match ? (`vg${match[1]}` as 'vg1' | 'vg2' | 'vg3') : 'none'
}
