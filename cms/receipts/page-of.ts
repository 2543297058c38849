import type { Payload, Where } from 'payload'
import type { Content, Kind } from '#content/kinds.ts'
import { courseUrl, frontUrl, goalUrl, newsUrl, pageUrl, placeUrl, privacyUrl, statementUrl } from '#content/urls.ts'
import type { StoredRelease } from '../release/release.ts'

/** The release of a document, or null where it was never published. */
export function releaseOf(payload: Payload, kind: string, id: string): Promise<StoredRelease | null> {
  const where: Where = { and: [{ kind: { equals: kind } }, { document: { equals: id } }] }
  return payload.db.findOne<StoredRelease>({ collection: 'releases', where })
}

/**
 * The path of the page where the public sees a document: its own, or its place's, or the front page for what is on
 * every page. Null where there is none of its own to show: a provider, a service, a file, words of the search.
 */
export async function pageOf(payload: Payload, { kind, body }: StoredRelease): Promise<string | null> {
  if (body === null) return null
  switch (kind) {
    case 'course':
      return courseUrl(bodyOf<'course'>(body), 'no')
    case 'news':
      return newsUrl(bodyOf<'news'>(body), 'no')
    case 'goal':
      return goalUrl(bodyOf<'goal'>(body), 'no')
    case 'page':
      return pageUrl(bodyOf<'page'>(body), 'no')
    case 'region':
      return placeUrl(bodyOf<'region'>(body), 'no')
    case 'place':
      return regionPage(payload, bodyOf<'place'>(body).region)
    case 'name':
    case 'exception': {
      const about = bodyOf<'name' | 'exception'>(body).place
      if (about === null) return frontUrl('no')
      const place = await releaseOf(payload, 'place', about)
      return place?.body ? pageOf(payload, place) : null
    }
    case 'confirmation': {
      const { place, course } = bodyOf<'confirmation'>(body)
      const about = await releaseOf(payload, place === null ? 'course' : 'place', place ?? course ?? '')
      return about?.body ? pageOf(payload, about) : null
    }
    case 'statement':
      return statementUrl('no')
    case 'privacy':
      return privacyUrl('no')
    case 'profile':
    case 'navigation':
    case 'notice':
      return frontUrl('no')
    default:
      return null
  }
}

async function regionPage(payload: Payload, id: string): Promise<string | null> {
  const region = await releaseOf(payload, 'region', id)
  return region?.body ? placeUrl(bodyOf<'region'>(region.body), 'no') : null
}

function bodyOf<K extends Kind>(body: unknown): Content[K] {
  // Parsed by the contract when it was released, under the kind it is stored with.
  return body as Content[K]
}
