import type { Course } from '#content/course.ts'
import { courseState } from '#content/course-state.ts'
import type { Locale } from '#content/locale.ts'
import { ink, type Paint, paintFrom } from '#content/paint.ts'
import type { Place } from '#content/place.ts'
import type { Region } from '#content/region.ts'
import { type Box, nordland } from '#site/map/box.ts'
import type { Reader } from '#site/records/reader.ts'
import { fullDate } from '#site/text/dates.ts'
import { joined } from '#site/text/words.ts'
import { coursePlace } from '../coursePlace.ts'
import { ownHead } from '../heads/own.ts'
import { ownLocales } from '../link.ts'
import { placeName } from '../naming.ts'
import { placeOf } from '../placeBrief.ts'
import { placeMap } from '../placeMap.ts'
import { type Speech, say, speech } from '../speech.ts'

/** All that the picture of a page is drawn from: equal facts are one picture. */
export interface SocialFacts {
  title: string
  /** Smaller, below the title; empty where there is nothing to say. */
  under: string
  /** Whose door it is: the site, and the county. */
  site: string
  county: string
  paint: Pick<Paint, 'paint' | 'onPaint' | 'paintDeep'>
  doorway: Doorway
}

/** What is seen through the door: a part of the map with its doors, or a text in the light, by its lines. */
export type Doorway =
  | { kind: 'map'; box: Box; doors: { x: number; y: number }[] }
  | { kind: 'text'; small: string; large: string[] }

/** Where no profile is published yet. */
const night = ink

/** A place: its name, its towns, and its part of the map in the doorway. */
export function placeSocial(read: Reader, place: Place, region: Region, page: Speech): SocialFacts {
  const { title } = placeName(read, place, region, page)
  const towns = [...new Set(place.addresses.map((it) => it.label))].filter((it) => !title.includes(it))
  const { box, doors } = placeMap(place.addresses)
  return {
    ...whose(read, page),
    title,
    under: joined(towns, page.words.and),
    paint: paintOf(region.colour),
    doorway: { kind: 'map', box, doors: doors.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })) },
  }
}

/** A course: its title, where it is held and by whom, and in the doorway the day it starts. */
export function courseSocial(read: Reader, course: Course, page: Speech): SocialFacts {
  const today = read.today()
  const { words } = page
  const state = courseState(course, today)
  const session = state.session ?? state.nextSession
  const region = course.region === null ? undefined : read.get('region', course.region)
  const around = whose(read, page)
  const giver = (region && placeOf(read, region.id, page)?.title) ?? around.site
  const where = coursePlace(read, course, session, page)?.text ?? ''
  const starts = session !== null && session.starts >= today ? session.starts : null
  const large = starts !== null ? fullDate(starts, words.lang) : session === null ? words.noFixedStart : ''
  return {
    ...around,
    title: say(course.title, page, course.written).text,
    under: [where, giver].filter((it) => it !== '').join(' – '),
    paint: region ? paintOf(region.colour) : commonPaint(read),
    doorway: { kind: 'text', small: starts === null ? '' : words.socialWords.starts, large: large.split(' ') },
  }
}

/** The county's: for every page that has no picture of its own. In a language without words of ours, the Norwegian one. */
export function countySocial(read: Reader, locale: Locale): SocialFacts {
  const page = speech(countyLocale(locale), 'nb')
  return {
    ...whose(read, page),
    title: ownHead('front', page).title,
    under: '',
    paint: commonPaint(read),
    doorway: { kind: 'map', box: nordland, doors: [] },
  }
}

/** The language of the county's picture on pages in a language. */
export function countyLocale(locale: Locale): Locale {
  return ownLocales.find((it) => it === locale) ?? 'no'
}

function whose(read: Reader, { words }: Speech): Pick<SocialFacts, 'site' | 'county'> {
  const profile = read.get('profile', 'profile')
  return { site: profile?.name ?? words.site, county: profile?.county ?? '' }
}

function commonPaint(read: Reader): SocialFacts['paint'] {
  return paintOf(read.get('profile', 'profile')?.colour ?? night)
}

function paintOf(colour: string): SocialFacts['paint'] {
  const { paint, onPaint, paintDeep } = paintFrom(colour)
  return { paint, onPaint, paintDeep }
}
