import type { CourseAnswer } from '#site/search/courses/answer.ts'
import { joined } from '#site/text/words.ts'
import type { Speech } from '../speech.ts'

/** What the search made of a query, where that is not just what was written. */
export function searchNotes(answer: CourseAnswer, { words }: Speech): string[] {
  const { notes } = words.catalogue
  const quoted = (items: readonly string[]) =>
    joined(
      items.map((it) => `«${it}»`),
      words.and,
    )
  const said = answer.understood.filter((it) => !it.applied).map((it) => it.said)
  return [
    ...(answer.corrected ? [notes.corrected(answer.corrected.q)] : []),
    ...(answer.unknown.length > 0 && answer.total > 0 ? [notes.unknown(quoted(answer.unknown))] : []),
    ...(answer.whole === 0 && answer.total > 0 ? [notes.fewerWords] : []),
    ...(said.length > 0 ? [notes.letGo(quoted(said))] : []),
    ...(answer.ignored.length > 0 ? [notes.ignored(quoted(answer.ignored.map((it) => it.value)))] : []),
  ]
}
