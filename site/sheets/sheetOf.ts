import type { NoticeFacts } from '#site/views/sheets/notice.ts'
import type { PosterFacts } from '#site/views/sheets/poster.ts'
import { noticeSheet } from './notice.ts'
import { posterSheet } from './poster.ts'
import type { Sheet } from './sheet.ts'

/** Lays a sheet out. @param origin the public origin, without a slash at the end */
export function sheetOf(facts: PosterFacts | NoticeFacts, origin: string): Sheet {
  return facts.kind === 'poster' ? posterSheet(facts, origin) : noticeSheet(facts, origin)
}
