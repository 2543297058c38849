import { seed } from '#content/seed/index.ts'
import type { Editors } from './editors.ts'
import { seedDay } from './seeded.ts'

/** Publishes a small county: a few of everything the seed has, which belong together. */
export function publishFew(editors: Editors): void {
  const it = seed(seedDay)
  const regions = it.regions.slice(0, 3)
  const isHere = (region: string | null) => region === null || regions.some(({ id }) => id === region)
  const places = it.places.filter(({ region }) => isHere(region))
  const courses = it.courses.filter(({ region }) => isHere(region)).filter((_, index) => index % 6 === 0)
  for (const body of regions) editors.publish('region', body)
  for (const body of places) editors.publish('place', body)
  for (const body of it.names) if (places.some(({ id }) => id === body.place)) editors.publish('name', body)
  for (const body of it.exceptions.slice(0, 4)) editors.publish('exception', body)
  for (const body of it.services.slice(0, 3)) editors.publish('service', body)
  for (const body of it.providers.slice(0, 4)) editors.publish('provider', body)
  for (const body of it.goals.slice(0, 3)) editors.publish('goal', body)
  for (const body of courses.slice(0, 6)) editors.publish('course', body)
  for (const body of it.news.slice(0, 4)) editors.publish('news', body)
  for (const body of it.pages.slice(0, 3)) editors.publish('page', body)
  editors.publish('profile', it.profile)
  editors.publish('navigation', it.navigation)
  editors.publish('notice', it.notice)
}
