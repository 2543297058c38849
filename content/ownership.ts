import { byId, standingFor } from './closing.ts'
import type { Name } from './name.ts'
import { naming } from './naming.ts'
import type { Page } from './page.ts'
import type { Place } from './place.ts'
import type { Region } from './region.ts'
import { nameKey, slugify } from './slug.ts'
import { reservedPaths } from './urls.ts'

/** Why a word leads somewhere, strongest first. */
export const grounds = [
  'region',
  'reserved',
  'page',
  'current-name',
  'former-name',
  'coming-name',
  'municipality',
  'alias',
] as const
export type Ground = (typeof grounds)[number]

/** A word that leads to a region's page, or to a page of the site itself. */
export interface Claim {
  /** The word as it was written: "Ytre Helgeland", `kurs`. */
  text: string
  ground: Ground
  /** The region's id, or that of the region which answers for it since it closed; null for the site's own paths and the county's pages. */
  region: string | null
}

/** One word, two owners. The CMS refuses to publish what would make one. */
export interface Collision {
  /** The path segment they would share. */
  path: string
  claimedBy: Claim
  alreadyOwnedBy: Claim
}

/** What ownership is decided from. A document being saved is put in place of its published self. */
export interface Claimants {
  regions: readonly Region[]
  places: readonly Place[]
  names: readonly Name[]
  pages: readonly Pick<Page, 'path'>[]
}

/**
 * Who owns a path segment (as in the address, decoded) on an Oslo day; null when nobody does.
 * Hyphens, spaces, case and marks on letters do not distinguish words.
 */
export function pathOwner(segment: string, among: Claimants, today: string): Claim | null {
  const key = nameKey(segment)
  if (key === '') return null
  return claims(among, today).find((it) => nameKey(it.text) === key) ?? null
}

/** Every word that two owners claim, on an Oslo day and with the names adopted for later. */
export function collisions(among: Claimants, today: string): Collision[] {
  const owners = new Map<string, Claim>()
  const found: Collision[] = []
  for (const claim of claims(among, today)) {
    const key = nameKey(claim.text)
    const owner = owners.get(key)
    if (owner === undefined) owners.set(key, claim)
    else if (owner.region !== claim.region)
      found.push({ path: slugify(claim.text), claimedBy: claim, alreadyOwnedBy: owner })
  }
  return found
}

/**
 * Every path segment that answers 301 with a region's page, and the slug of that region.
 * Each word is there as it is usually written and without hyphens: look up a segment, then its `nameKey`.
 */
export function redirectsFor(among: Claimants, today: string): Map<string, string> {
  const slugs = new Map(among.regions.map((it) => [it.id, it.slug]))
  const owners = new Map<string, Claim>()
  const redirects = new Map<string, string>()
  for (const claim of claims(among, today)) {
    const key = nameKey(claim.text)
    const owner = owners.get(key) ?? claim
    owners.set(key, owner)
    const slug = owner.region === null ? undefined : slugs.get(owner.region)
    if (slug === undefined) continue
    for (const path of [slugify(claim.text), key]) if (path !== slug) redirects.set(path, slug)
  }
  return redirects
}

/** All claims, the strongest first; of equally strong ones those of the region whose slug sorts first. */
function claims(among: Claimants, today: string): Claim[] {
  const regions = among.regions.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  const find = byId(regions)
  return [
    ...reservedPaths.map((text): Claim => ({ text, ground: 'reserved', region: null })),
    ...among.pages.map((it): Claim => ({ text: it.path.split('/')[0] ?? it.path, ground: 'page', region: null })),
    ...regions.flatMap((region) => {
      const places = among.places.filter((it) => it.region === region.id)
      const owner = standingFor(region.id, find)?.id ?? region.id
      return [...ofRegion(region), ...places.flatMap((it) => ofPlace(it, among.names, today))].map((it) => ({
        ...it,
        region: owner,
      }))
    }),
  ]
    .filter((it) => nameKey(it.text) !== '')
    .toSorted((a, b) => grounds.indexOf(a.ground) - grounds.indexOf(b.ground))
}

function ofRegion(region: Region): Claim[] {
  const claim = (text: string, ground: Ground): Claim => ({ text, ground, region: region.id })
  return [
    claim(region.slug, 'region'),
    ...region.municipalities
      .flatMap((it) => [it.name, ...(it.sami ? [it.sami.name] : [])])
      .map((it) => claim(it, 'municipality')),
    ...Object.values(region.name)
      .filter((it) => it !== undefined)
      .map((it) => claim(it, 'alias')),
    ...region.aliases.map((it) => claim(it, 'alias')),
  ]
}

function ofPlace(place: Place, names: readonly Name[], today: string): Claim[] {
  const own = names.filter((it) => it.place === place.id)
  const { current, former, coming } = naming(own, today)
  const claim = (text: string, ground: Ground): Claim => ({ text, ground, region: place.region })
  return [
    ...(current ? [claim(current.name, 'current-name')] : []),
    ...former.map((it) => claim(it.name, 'former-name')),
    ...coming.map((it) => claim(it.name, 'coming-name')),
    ...[...place.parts.flatMap((it) => [it.name, ...it.formerPaths]), ...place.aliases].map((it) => claim(it, 'alias')),
  ]
}
