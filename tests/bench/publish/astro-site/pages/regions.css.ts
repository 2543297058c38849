import { reader } from '#site/records/reader.ts'
import { paintSheet } from '#site/views/paintSheet.ts'
import '../content.ts'

export function GET(): Response {
  return new Response(paintSheet(reader()), { headers: { 'content-type': 'text/css; charset=utf-8' } })
}
