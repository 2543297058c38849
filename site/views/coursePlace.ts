import type { Course } from '#content/course.ts'
import type { Session } from '#content/session.ts'
import { slugify } from '#content/slug.ts'
import type { Reader } from '#site/records/reader.ts'
import { joined } from '#site/text/words.ts'
import { placeBrief } from './placeBrief.ts'
import { inWords, type Speech } from './speech.ts'

/** Where a course, or one run of it, is held. */
export interface CoursePlace {
  /** "Svolvær", "På nett og i Bodø". */
  text: string
  /** The place page at that address; null where it is online or held in several places. */
  href: string | null
  hreflang: string | null
}

export function coursePlace(read: Reader, course: Course, session: Session | null, page: Speech): CoursePlace | null {
  const { words } = page
  if (course.mode === 'online') return { text: words.online, href: null, hreflang: null }
  const places = course.places.flatMap((id) => placeBrief(read, id, page) ?? [])
  const held = places.flatMap((place) => place.addresses.map((address) => ({ place, address })))
  const own = session?.address ? held.filter((it) => it.address.id === session.address) : held
  const towns = joined([...new Set(own.map((it) => it.address.label))], words.and)
  const region = course.region === null ? undefined : read.get('region', course.region)
  const where = towns || (region ? inWords(region.name, page) : '')
  if (where === '') return course.mode === 'blended' ? { text: words.online, href: null, hreflang: null } : null
  const text = course.mode === 'blended' ? words.onlineAnd(where) : where
  const only = own.length === 1 ? own[0] : undefined
  if (!only) return { text, href: null, hreflang: null }
  const { href, hreflang } = only.place.target
  return { text, href: `${href}#${slugify(only.address.label)}`, hreflang }
}
