import type { Content, Kind } from '#content/kinds.ts'
import { parse } from '#content/parse.ts'
import * as county from './county.ts'
import { course } from './course.ts'
import * as duties from './duties.ts'
import * as places from './place.ts'
import { type Document, isDocument } from './shape.ts'

/** How a document of each kind becomes the contract's object; null where the document is not for the public. */
const shapes: Record<Kind, (doc: Document) => unknown> = {
  region: county.region,
  place: places.place,
  name: places.name,
  exception: places.exception,
  confirmation: places.confirmation,
  service: county.service,
  provider: county.provider,
  course,
  synonym: county.synonym,
  goal: county.goal,
  news: county.news,
  page: county.page,
  media: county.media,
  profile: county.profile,
  navigation: county.navigation,
  notice: county.notice,
  statement: duties.statement,
  privacy: duties.privacy,
}

/**
 * The contract's object of a stored document (read with `locale: 'all'`, depth 0), or null when it is not for
 * the public: a draft, in the trash, a proposal.
 * @throws ContentInvalid when it does not fit the contract (I1).
 */
export function published<K extends Kind>(kind: K, stored: unknown): Content[K] | null {
  if (!isDocument(stored)) return null
  if (stored._status === 'draft' || (stored.deletedAt !== undefined && stored.deletedAt !== null)) return null
  const body = shapes[kind](stored)
  return body === null ? null : parse(kind, body)
}

/**
 * The same of a draft, with whatever it lacks: it is not parsed. Null where there is nothing to show, or it is in the
 * trash. For previews only; what is published goes through `published`.
 */
export function drafted(kind: Kind, stored: unknown): unknown {
  if (!isDocument(stored) || (stored.deletedAt !== undefined && stored.deletedAt !== null)) return null
  return shapes[kind](stored)
}
