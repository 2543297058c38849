import { reader } from '#site/records/reader.ts'
import { paintSheet } from '#site/views/paintSheet.ts'

/** The paint of every region, from the colour each chose: the one stylesheet that content decides. */
export function GET(): Response {
  return new Response(paintSheet(reader()), { headers: { 'content-type': 'text/css; charset=utf-8' } })
}
