import { seed } from '#content/seed/index.ts'
import type { Feed } from './feed-server.ts'

/** The day of the seed that tests start from. */
export const seedDay = '2026-11-22'

/** Publishes Nordland as a fresh installation has it. */
export function publishSeed(feed: Pick<Feed, 'publish'>): void {
  const it = seed(seedDay)
  for (const body of it.regions) feed.publish('region', body)
  for (const body of it.places) feed.publish('place', body)
  for (const body of it.names) feed.publish('name', body)
  for (const body of it.exceptions) feed.publish('exception', body)
  for (const body of it.services) feed.publish('service', body)
  for (const body of it.providers) feed.publish('provider', body)
  for (const body of it.goals) feed.publish('goal', body)
  for (const body of it.courses) feed.publish('course', body)
  for (const body of it.news) feed.publish('news', body)
  for (const body of it.pages) feed.publish('page', body)
  feed.publish('profile', it.profile)
  feed.publish('navigation', it.navigation)
  feed.publish('notice', it.notice)
  feed.publish('statement', it.statement)
  feed.publish('privacy', it.privacy)
}
