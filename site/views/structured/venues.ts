import type { Place, VirtualLocation } from 'schema-dts'
import type { Course } from '#content/course.ts'
import type { Session } from '#content/session.ts'
import type { Reader } from '#site/records/reader.ts'
import { placeBrief } from '../placeBrief.ts'
import { type Speech, say } from '../speech.ts'
import { addressId } from './ids.ts'

/** Where a course, or one run of it, is held: by the names its page has for it. */
export function venuesOf(
  read: Reader,
  course: Course,
  session: Session | null,
  page: Speech,
): (Exclude<Place, string> | VirtualLocation)[] {
  const online: VirtualLocation = { '@type': 'VirtualLocation', name: page.words.online }
  if (course.mode === 'online') return [online]
  const held = course.places.flatMap((id) => {
    const place = placeBrief(read, id, page)
    return place?.addresses.map((it) => ({ id: it.id, '@id': addressId(place, it), name: it.label })) ?? []
  })
  const own = session?.address ? held.filter((it) => it.id === session.address) : held
  const region = course.region === null ? undefined : read.get('region', course.region)
  const places = own.map((it) => ({ '@type': 'Place' as const, '@id': it['@id'], name: it.name }))
  const somewhere =
    places.length > 0 || !region ? places : [{ '@type': 'Place' as const, name: say(region.name, page, 'nb').text }]
  return course.mode === 'blended' ? [online, ...somewhere] : somewhere
}
