import type { APIContext } from 'astro'
import { answerFeed } from '#site/following/answer.ts'
import { reader } from '#site/records/reader.ts'
import { answerOpenData } from '#site/views/openData/answer.ts'

export function GET(context: APIContext): Response {
  const read = reader()
  const { params, url } = context
  return answerFeed(read, 'en', params.list, url) ?? answerOpenData(read, 'en', params.list, url)
}
