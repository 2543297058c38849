import type { Name } from './name.ts'
import type { Place } from './place.ts'
import type { Region } from './region.ts'

/** What a place is called on a day, and what it was called before. */
export interface Naming {
  /** The adopted name, or null while the region has not decided. */
  current: Name | null
  /** Earlier adopted names that the page still mentions, newest first; none whose adoption was undone. */
  shownFormer: Name[]
  /** Every earlier name, those whose adoption was undone too; each still leads to the page. */
  former: Name[]
  /** Names adopted for later, the next one first. */
  coming: Name[]
}

/**
 * The naming of a place on an Oslo day, from the adoptions of that place.
 * Two adoptions on the same day: the one made last (the greater id) holds.
 */
export function naming(names: readonly Name[], today: string): Naming {
  const newestFirst = names.toSorted((a, b) => (a.from === b.from ? compare(b.id, a.id) : compare(b.from, a.from)))
  const coming = newestFirst.filter((it) => it.from > today && !it.withdrawn).toReversed()
  const said = newestFirst.filter((it) => it.from <= today || it.withdrawn)
  const current = said.find((it) => !it.withdrawn) ?? null
  const former = said.filter((it) => it.name !== current?.name)
  const shown = current === null || current.formerShownUntil === null || current.formerShownUntil >= today
  return { current, former, shownFormer: shown ? former.filter((it) => !it.withdrawn) : [], coming }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Every name besides the current one that leads to the page of a place, for redirects and search. */
export function otherNames(place: Place, region: Region, names: readonly Name[], today: string): string[] {
  const { former } = naming(names, today)
  return [
    ...former.map((it) => it.name),
    ...place.parts.map((it) => it.name),
    ...place.aliases,
    ...region.aliases,
    ...region.municipalities.flatMap((it) => (it.sami ? [it.name, it.sami.name] : [it.name])),
  ]
}
