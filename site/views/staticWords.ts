import type { CourseWords, FinderWords } from '#site/search/indexes.ts'
import type { Words } from '#site/text/words.ts'

/** Words that a script fills in where no server answers a search, as JSON for an attribute. */
export function courseWords(words: Words): string {
  const counted = (say: (count: number) => string) => ({ one: say(1), other: say(2).replace('2', '{n}') })
  const said: CourseWords = {
    hits: counted((it) => words.hits(it, '{q}')),
    hitsIn: counted((it) => words.hitsIn(it, '{r}')),
    hitsOnline: counted(words.hitsOnline),
    all: counted(words.courseCount),
    range: words.range(1, 2, 3).replace(/[123]/g, '{$&}'),
    next: words.next(2).replace('2', '{n}'),
    previous: words.previous(2).replace('2', '{n}'),
  }
  return JSON.stringify(said)
}

export function finderWords(words: Words): string {
  const said: FinderWords = {
    several: words.finderSeveral('{q}'),
    one: words.finderOne('{q}'),
    none: words.finderNone('{q}'),
    courses: words.finderCourses('{q}'),
  }
  return JSON.stringify(said)
}
