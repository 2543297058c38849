import { byId, standingFor, takenOver } from './closing.ts'
import { naming } from './naming.ts'
import { type Claim, type Claimants, pathOwner } from './ownership.ts'
import type { Place } from './place.ts'
import type { Region } from './region.ts'
import { nameKey, slugify } from './slug.ts'

/** How a rule finds a name: kept, kept with a reservation that a person must weigh, or out of the question. */
export type Level = 'ok' | 'warning' | 'refused'

/** What one rule says of a candidate. In words: the editors' side has them. */
export type Finding =
  /** The county's pattern of names: karrieresenter, karriere… Broken only with a written reason. */
  | { rule: 'term'; level: 'ok' | 'warning' }
  /** `word` is what names the region; `elsewhere` the region whose word it is where it is another's. */
  | { rule: 'region'; level: 'ok' | 'warning'; word: string | null; elsewhere: string | null }
  /** `taken` says who has the name, or the address it would have, already. */
  | { rule: 'unique'; level: Level; taken: Claim | null }
  /** Characters; a sign by the door takes `signLength` in one line. */
  | { rule: 'sign'; level: Level; length: number }
  /** The longest word, which a poster cannot divide. */
  | { rule: 'poster'; level: 'ok' | 'warning'; word: string }
  /** The names it stands between in a list in Norwegian order; null at the ends. */
  | { rule: 'sorting'; level: 'ok'; after: string | null; before: string | null }
  /** The address the name gets, the older ones that go on leading there, and where: `/lofoten/`. */
  | { rule: 'addresses'; level: 'ok'; path: string; kept: string[]; page: string | null }

export type Rule = Finding['rule']

/** Characters that a door sign shows in one line, and those of the longest name the contract takes. */
export const signLength = 32
export const longestName = 80
/** Letters of a word that fits a poster in portrait without being divided. */
export const posterWord = 18

export interface Candidate {
  /** The id of the place. */
  place: string
  name: string
}

/**
 * What the county's rules say of a name for a place, on an Oslo day. Every rule answers, the kept ones too.
 * @param among without the candidate's own record
 */
export function judgeName({ place: id, name: typed }: Candidate, among: Claimants, today: string): Finding[] {
  const name = typed.trim()
  const place = among.places.find((it) => it.id === id)
  const region = place ? (among.regions.find((it) => it.id === place.region) ?? null) : null
  return [
    { rule: 'term', level: keepsTerm(name) ? 'ok' : 'warning' },
    namesRegion(name, region, among),
    isUnique(name, place, among, today),
    { rule: 'sign', level: signLevel(name), length: name.length },
    fitsPoster(name),
    sorting(name, id, among, today),
    addresses(name, place, region, among, today),
  ]
}

/** Whether a name keeps to the national term: a word in it begins with "karriere". */
export function keepsTerm(name: string): boolean {
  return slugify(name)
    .split('-')
    .some((it) => it.startsWith('karriere'))
}

function namesRegion(name: string, region: Region | null, { regions }: Claimants): Finding {
  const own = region ? wordsOf(region, regions).find((it) => says(name, it)) : undefined
  if (own !== undefined) return { rule: 'region', level: 'ok', word: own, elsewhere: null }
  for (const other of regions) {
    const word = other.id === region?.id ? undefined : wordsOf(other, regions).find((it) => says(name, it))
    if (word !== undefined) return { rule: 'region', level: 'warning', word, elsewhere: other.name.no }
  }
  return { rule: 'region', level: 'warning', word: null, elsewhere: null }
}

/** The words people know a region by, the longest first: its names, its towns and its municipalities. */
function wordsOf(region: Region, regions: readonly Region[]): string[] {
  return [region, ...takenOver(region.id, regions)]
    .flatMap((it) => [
      ...Object.values(it.name).filter((word) => word !== undefined),
      ...it.municipalities.flatMap(({ name, sami }) => (sami ? [name, sami.name] : [name])),
      ...it.aliases,
    ])
    .toSorted((a, b) => b.length - a.length)
}

/** Whether a word, or several in a row, stands in a name; a longer word may be part of a compound ("Lofotensenteret"). */
function says(name: string, word: string): boolean {
  const there = `-${slugify(name)}-`
  const sought = slugify(word)
  if (sought === '') return false
  return there.includes(`-${sought}-`) || (sought.length > 3 && there.includes(`-${sought}`))
}

function isUnique(name: string, place: Place | undefined, among: Claimants, today: string): Finding {
  if (nameKey(name) === '') return { rule: 'unique', level: 'refused', taken: null }
  const owner = pathOwner(name, among, today)
  const own = place ? (standingFor(place.region, byId(among.regions))?.id ?? place.region) : undefined
  if (owner === null) return { rule: 'unique', level: 'ok', taken: null }
  if (owner.region === null || owner.region !== own) return { rule: 'unique', level: 'refused', taken: owner }
  const current = owner.ground === 'current-name' || owner.ground === 'coming-name'
  return { rule: 'unique', level: current ? 'warning' : 'ok', taken: owner }
}

function signLevel(name: string): Level {
  return name.length > longestName ? 'refused' : name.length > signLength ? 'warning' : 'ok'
}

function fitsPoster(name: string): Finding {
  const [word = ''] = name.split(/[\s-]+/).toSorted((a, b) => b.length - a.length)
  return { rule: 'poster', level: word.length > posterWord ? 'warning' : 'ok', word }
}

const norwegian = new Intl.Collator('nb')

function sorting(name: string, place: string, among: Claimants, today: string): Finding {
  const others = among.places
    .filter((it) => it.id !== place && among.regions.some((r) => r.id === it.region && r.closed === null))
    .flatMap(
      (it) =>
        naming(
          among.names.filter((n) => n.place === it.id),
          today,
        ).current?.name ?? [],
    )
    .toSorted(norwegian.compare)
  const after = others.findLast((it) => norwegian.compare(it, name) <= 0) ?? null
  const before = others.find((it) => norwegian.compare(it, name) > 0) ?? null
  return { rule: 'sorting', level: 'ok', after, before }
}

function addresses(
  name: string,
  place: Place | undefined,
  region: Region | null,
  among: Claimants,
  today: string,
): Finding {
  const own = naming(
    among.names.filter((it) => it.place === place?.id),
    today,
  )
  const old = [...(own.current ? [own.current] : []), ...own.former]
    .map((it) => it.name)
    .filter((it) => nameKey(it) !== nameKey(name))
  const paths = [...new Set(old.map((it) => `/${slugify(it)}/`))]
  const page = region && `/${standingFor(region.id, byId(among.regions))?.slug ?? region.slug}/`
  return { rule: 'addresses', level: 'ok', path: `/${slugify(name)}/`, kept: paths, page }
}
