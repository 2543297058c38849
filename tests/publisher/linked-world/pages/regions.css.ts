import { reader } from '#site/records/reader.ts'

export function GET(): Response {
  const rules = reader()
    .all('region')
    .map((it) => `.${it.slug}{--accent:${it.colour}}`)
  return new Response(rules.join('\n'), { headers: { 'content-type': 'text/css' } })
}
