import { reader } from '#site/records/reader.ts'
import { manifest } from '#site/views/manifest.ts'

/** What browsers are told that keep the site among a telephone's programs. */
export function GET(): Response {
  return new Response(`${JSON.stringify(manifest(reader()))}\n`, {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  })
}
