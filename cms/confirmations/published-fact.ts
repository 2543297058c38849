import type { PayloadRequest } from 'payload'
import type { Course } from '#content/course.ts'
import { type Fact, factOfCourse, factsOfPlace } from '#content/facts.ts'
import type { Place } from '#content/place.ts'
import { releaseIn } from './release-in.ts'

/** What a fact is of. */
export interface About {
  kind: 'place' | 'course'
  id: string
}

/** The facts of a place or a course as they are published, and who owns them. */
export interface PublishedFacts {
  facts: Fact[]
  /** Null for the county's. */
  region: string | null
  /** Of a course: who holds it. */
  provider: string | null
}

/** Read in the transaction of the request; null where it is not published. */
export async function publishedFacts(req: PayloadRequest, { kind, id }: About): Promise<PublishedFacts | null> {
  // Parsed by the contract when it was released, under the kind it is stored with.
  const body = (await releaseIn(req, kind, id)) as Place | Course | null
  if (body === null) return null
  return { facts: factsOf(kind, body), region: body.region, provider: 'provider' in body ? body.provider : null }
}

function factsOf(kind: About['kind'], body: Place | Course): Fact[] {
  return kind === 'place' ? factsOfPlace(body as Place) : [factOfCourse(body as Course)]
}
