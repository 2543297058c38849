import type { Kind } from '../../content/kinds.ts'
import type { Seed } from '../../content/seed/index.ts'

/** Every document of a seed, with its kind. */
export function documents(it: Seed): [Kind, { id: string }][] {
  const of = (kind: Kind, all: { id: string }[]): [Kind, { id: string }][] => all.map((one) => [kind, one])
  return [
    ...of('region', it.regions),
    ...of('place', it.places),
    ...of('name', it.names),
    ...of('exception', it.exceptions),
    ...of('service', it.services),
    ...of('provider', it.providers),
    ...of('synonym', it.synonyms),
    ...of('goal', it.goals),
    ...of('course', it.courses),
    ...of('news', it.news),
    ...of('page', it.pages),
    ['profile', it.profile],
    ['navigation', it.navigation],
    ['notice', it.notice],
    ['statement', it.statement],
    ['privacy', it.privacy],
  ]
}
