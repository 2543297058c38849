import { seed } from '#content/seed/index.ts'
import type { Feed } from './feed-server.ts'
import { seedDay } from './seeded.ts'

/** Publishes a small county: a few of everything the seed has, which belong together. */
export function publishFew(feed: Pick<Feed, 'publish'>): void {
  const it = seed(seedDay)
  const regions = it.regions.slice(0, 3)
  const isHere = (region: string | null) => region === null || regions.some(({ id }) => id === region)
  const places = it.places.filter(({ region }) => isHere(region))
  const courses = it.courses.filter(({ region }) => isHere(region)).filter((_, index) => index % 6 === 0)
  for (const body of regions) feed.publish('region', body)
  for (const body of places) feed.publish('place', body)
  for (const body of it.names) if (places.some(({ id }) => id === body.place)) feed.publish('name', body)
  for (const body of it.exceptions.slice(0, 4)) feed.publish('exception', body)
  for (const body of it.services.slice(0, 3)) feed.publish('service', body)
  for (const body of it.providers.slice(0, 4)) feed.publish('provider', body)
  for (const body of it.goals.slice(0, 3)) feed.publish('goal', body)
  for (const body of courses.slice(0, 6)) feed.publish('course', body)
  for (const body of it.news.slice(0, 4)) feed.publish('news', body)
  for (const body of it.pages.slice(0, 3)) feed.publish('page', body)
  feed.publish('profile', it.profile)
  feed.publish('navigation', it.navigation)
  feed.publish('notice', it.notice)
  feed.publish('statement', it.statement)
  feed.publish('privacy', it.privacy)
}
