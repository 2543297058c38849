import type { Table } from '../table.ts'
import { isObject } from './cells-of.ts'
import { type LinkedCourse, linkedRows, listed, nodesOf, textIn, typesOf } from './linked.ts'
import { tableOf } from './made-table.ts'

/** Whether a JSON file is schema.org's: it says so, or its things have the types of courses. */
export function isSchemaOrg(root: unknown): boolean {
  return nodesOf(root).some((it) => typesOf(it).some((type) => courseTypes.has(type)))
}

const courseTypes = new Set(['Course', 'EducationalOccupationalProgram'])

const modes: Record<string, string> = {
  online: 'online',
  onsite: 'in-place',
  'in-person': 'in-place',
  offline: 'in-place',
  blended: 'blended',
  mixed: 'blended',
}

/**
 * schema.org `Course` as JSON-LD: one thing, a list, `@graph`, or an `ItemList`. Each `hasCourseInstance` that has a
 * start is a session. (schema.org/Course, schema.org/CourseInstance, schema.org/Offer)
 */
export function readSchemaOrg(root: unknown): Table {
  const nodes = nodesOf(root)
  const byId = new Map(nodes.flatMap((it) => (typeof it['@id'] === 'string' ? [[it['@id'], it] as const] : [])))
  const followed = (value: unknown): Record<string, unknown>[] =>
    listed(value)
      .filter(isObject)
      .map((it) => (typeof it['@id'] === 'string' && Object.keys(it).length === 1 ? (byId.get(it['@id']) ?? it) : it))
  const courses = nodes.filter((it) => typesOf(it).some((type) => courseTypes.has(type)))
  return tableOf(
    'schema-org',
    courses.flatMap((it) => linkedRows(courseOf(it, followed))),
  )
}

type Follow = (value: unknown) => Record<string, unknown>[]

function courseOf(it: Record<string, unknown>, followed: Follow): LinkedCourse {
  const instances = followed(it.hasCourseInstance)
  const offers = [...followed(it.offers), ...instances.flatMap((one) => followed(one.offers))]
  const [offer] = offers
  const found = new Set(instances.flatMap((one) => listed(one.courseMode)).map((word) => modes[lastWord(word)] ?? ''))
  found.delete('')
  const code = textIn(it.courseCode) || identifier(it.identifier) || textIn(it['@id']) || textIn(it.url)
  return {
    fields: {
      code,
      title: textIn(it.name),
      ...inEnglish('title', it.name),
      summary: firstSentences(textIn(it.abstract) || textIn(it.disambiguatingDescription) || textIn(it.description)),
      description: textIn(it.description),
      outcomes: listed(it.teaches).map(named).join('|'),
      requirements: listed(it.coursePrerequisites).map(named).join(', '),
      language: language(textIn(it.inLanguage)),
      level: '',
      provider: followed(it.provider).map(named)[0] ?? textIn(it.provider),
      mode: found.size > 1 ? 'blended' : ([...found][0] ?? ''),
      places: instances
        .flatMap((one) => followed(one.location))
        .filter((place) => !typesOf(place).includes('VirtualLocation'))
        .map(placeName)
        .filter((name) => name !== '')
        .join('|'),
      amount: price(offer),
      duration: duration(textIn(it.timeRequired)),
      workload: duration(instances.map((one) => textIn(one.courseWorkload))[0] ?? ''),
      applyUrl: textIn(offer?.url) || textIn(it.url),
    },
    sessions: instances.map((one) => ({
      starts: textIn(one.startDate),
      ends: textIn(one.endDate),
      deadline: followed(one.offers).map((its) => textIn(its.validThrough) || textIn(its.availabilityEnds))[0] ?? '',
      applyFrom: followed(one.offers).map((its) => textIn(its.validFrom) || textIn(its.availabilityStarts))[0] ?? '',
      capacity: textIn(one.maximumAttendeeCapacity),
      placesLeft: textIn(one.remainingAttendeeCapacity),
      status: status(one, followed(one.offers)[0]),
    })),
  }
}

function identifier(value: unknown): string {
  const [first] = listed(value)
  return isObject(first) ? textIn(first.value) : textIn(first)
}

function named(value: unknown): string {
  return isObject(value) ? textIn(value.name) || textIn(value.alternateName) : textIn(value)
}

function placeName(place: Record<string, unknown>): string {
  const { address } = place
  return named(place) || (isObject(address) ? textIn(address.addressLocality) : textIn(address))
}

function lastWord(value: unknown): string {
  return textIn(value).split('/').at(-1)?.toLowerCase() ?? ''
}

function status(instance: Record<string, unknown>, offer: Record<string, unknown> | undefined): string {
  if (lastWord(instance.eventStatus) === 'eventcancelled') return 'cancelled'
  const availability = lastWord(offer?.availability)
  return availability === 'soldout' || availability === 'outofstock' ? 'full' : ''
}

function price(offer: Record<string, unknown> | undefined): string {
  if (!offer) return ''
  if (textIn(offer.category).toLowerCase() === 'free') return 'free'
  const amount = textIn(offer.price).replace(/\.\d+$/, '')
  const currency = textIn(offer.priceCurrency)
  return amount === '' || (currency !== '' && currency !== 'NOK') ? '' : amount
}

function language(tag: string): string {
  const [word = ''] = tag.toLowerCase().split('-')
  return word === 'no' ? 'nb' : ['', 'nb', 'nn', 'en', 'se', 'smj', 'sma'].includes(word) ? word : 'other'
}

function inEnglish(key: string, value: unknown): Record<string, string> {
  const english = listed(value).find((it) => isObject(it) && it['@language'] === 'en')
  return isObject(english) ? { [`${key}:en`]: textIn(english['@value']) } : {}
}

/** ISO 8601 durations are for machines; what is written in words is left as it is. */
function duration(text: string): string {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/.exec(text)
  if (!match) return text
  const words = [
    ['år', 'år'],
    ['måned', 'måneder'],
    ['uke', 'uker'],
    ['dag', 'dager'],
    ['time', 'timer'],
    ['minutt', 'minutter'],
  ]
  return words
    .flatMap(([one, many], at) => {
      const count = match[at + 1]
      return count === undefined ? [] : [`${count} ${count === '1' ? one : many}`]
    })
    .join(' og ')
}

/** As much of a description as stands well below a title: whole sentences up to 240 characters. */
export function firstSentences(text: string): string {
  const plain = text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain.length <= 240) return plain
  const end = plain.slice(0, 240).lastIndexOf('. ')
  return end > 40 ? plain.slice(0, end + 1) : `${plain.slice(0, plain.lastIndexOf(' ', 237))}…`
}
