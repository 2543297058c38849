import type { VacanciesAnswer } from '#content/vacancies.ts'
import type { Reader } from '#site/records/reader.ts'
import { licence } from '#site/views/openData/licence.ts'
import { type FeedAsked, feedOf } from './feed.ts'

/** A search as JSON: what the CMS makes the weekly letters from, and anybody else may read. */
export function vacanciesText(read: Reader, asked: FeedAsked, origin: string): string {
  const { name, url, items } = feedOf(read, asked, origin)
  const answer: VacanciesAnswer = {
    licence,
    name,
    url,
    total: items.length,
    items: items.map((it) => ({
      id: it.course.id,
      title: it.title.text,
      language: it.title.lang,
      url: it.url,
      facts: it.facts,
      vacancies: it.vacancies.map(({ key }) => key),
    })),
  }
  return `${JSON.stringify(answer)}\n`
}
