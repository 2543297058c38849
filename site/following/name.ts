import type { Reader } from '#site/records/reader.ts'
import { online } from '#site/search/facets.ts'
import type { CourseQuery } from '#site/search/query.ts'
import { type Speech, say } from '#site/views/speech.ts'
import { standing } from '#site/views/standing.ts'

/** What a search is called by those who follow it: "Kurs: «norsk», Salten", or "Alle kurs i Nordland". */
export function nameOfQuery(read: Reader, query: CourseQuery, page: Speech): string {
  const { words } = page
  const parts = [
    query.q === '' ? '' : words.following.quoted(query.q),
    ...query.region.map((it) => regionName(read, it, page)),
    ...query.goal.map((it) => goalName(read, it, page)),
  ]
  const said = parts.filter((it) => it !== '')
  return said.length === 0 ? words.following.all : words.following.some(said.join(', '))
}

function regionName(read: Reader, slug: string, page: Speech): string {
  if (slug === online) return page.words.onlineOnly
  const [asked] = read.list('region', 'slug', slug)
  const region = asked && standing(read, asked.id)
  return region ? say(region.name, page, 'nb').text : slug
}

function goalName(read: Reader, slug: string, page: Speech): string {
  const [goal] = read.list('goal', 'slug', slug)
  return goal ? say(goal.title, page, goal.written).text : slug
}
