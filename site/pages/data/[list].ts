import type { APIContext } from 'astro'
import { reader } from '#site/records/reader.ts'
import { answerOpenList } from '#site/views/openData/answer.ts'

export function GET(context: APIContext): Response {
  return answerOpenList(reader(), 'no', context.params.list, context.url)
}
