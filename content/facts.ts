import type { FactKind } from './confirmation.ts'
import type { Course } from './course.ts'
import { digest } from './digest.ts'
import type { Place } from './place.ts'

/** A published value that goes stale. */
export interface Fact {
  /** As a confirmation names it: `telephone:` and the id of the address's row. */
  name: string
  kind: FactKind
  /** Digest of the value: of what an editor is asked about, and of nothing else. */
  value: string
  /** Who first wrote it said that it stands in for the real: `checked` of the place does not speak for it. */
  standsIn: boolean
}

/** The facts of a place in the order of its page: each address with its telephone and hours, then each service. */
export function factsOfPlace(place: Place): Fact[] {
  const addresses = place.addresses.flatMap((it): Fact[] => {
    const { street, postalCode, town, telephone, hours, seasons, monthly, holidays } = it
    const standsIn = !it.confirmed
    return [
      { ...of('address', it.id, { street, postalCode, town }), standsIn },
      ...(telephone === null ? [] : [{ ...of('telephone', it.id, telephone), standsIn }]),
      of('hours', it.id, { hours, seasons, monthly, holidays }),
    ]
  })
  const services = place.services.map(({ service, ...how }) => of('service', service, how))
  return [...addresses, ...unique(services)]
}

/** A course goes stale as a whole. The digest is that of its release record. */
export function factOfCourse(course: Course): Fact {
  return { name: 'course', kind: 'course', value: digest(course), standsIn: false }
}

function of(kind: FactKind, id: string, value: unknown): Fact {
  return { name: `${kind}:${id}`, kind, value: digest(value), standsIn: false }
}

/** A service listed twice is one fact: the page shows the first. */
function unique(facts: Fact[]): Fact[] {
  return facts.filter((it, index) => facts.findIndex((other) => other.name === it.name) === index)
}
