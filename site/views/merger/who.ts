import { mergerStage } from '#content/merger-stage.ts'
import type { Part, Place } from '#content/place.ts'
import type { Region } from '#content/region.ts'
import { placeUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { fullDate } from '#site/text/dates.ts'
import type { Sign } from '../door.ts'
import { type Target, target } from '../link.ts'
import { placeName } from '../naming.ts'
import { regionName } from '../regionName.ts'
import { norwegian, type Run, type Speech } from '../speech.ts'

/** A region in the merger: how far it has come, and which units are in it. */
export interface WhoRow {
  slug: string
  region: Run
  /** The name of the place; null while none is adopted. */
  place: { name: Run | null; target: Target }
  sign: Sign
  /** "Egne kontorer. Én dør fra 1. august 2027" */
  stage: string
  /** `note`: that it is in another building, or when it moves in. */
  parts: { name: Run; note: string | null }[]
}

const signs = { 'one-door': 'day', pilot: 'ajar', ahead: 'planned' } as const

export function whoRow(read: Reader, { region, place }: { region: Region; place: Place }, page: Speech): WhoRow {
  const today = read.today()
  const { title, undecided } = placeName(read, place, region, page)
  return {
    slug: region.slug,
    region: regionName(region, page),
    place: {
      name: undecided ? null : norwegian(title, page),
      target: target(read, page.locale, { kind: 'place', ...place }, (locale) => placeUrl(region, locale)),
    },
    sign: signs[mergerStage(place, today)],
    stage: stageText(place, today, page),
    parts: place.parts.map((it) => ({ name: norwegian(it.name, page), note: noteOn(it, place, today, page) })),
  }
}

function stageText(place: Place, today: string, { words }: Speech): string {
  const { stages } = words.mergerWords
  const { oneDoorFrom: from } = place
  const date = from === null ? null : fullDate(from, words.lang)
  const passed = from !== null && from <= today
  const stage = mergerStage(place, today)
  if (stage === 'pilot')
    return date === null ? stages.pilot : passed ? stages.pilotSince(date) : stages.pilotUntil(date)
  if (stage === 'ahead' && date !== null) return stages.ahead(date)
  return date !== null && passed ? stages.oneDoorSince(date) : stages.oneDoor
}

/** What is particular of a unit: that it moves in on another day than the region becomes one door, or has not moved. */
function noteOn(
  { movesIn, visitBefore }: Part,
  { oneDoorFrom }: Place,
  today: string,
  { words }: Speech,
): string | null {
  if (movesIn === null) return visitBefore === null ? null : words.mergerWords.ownHouse
  return movesIn > today && movesIn !== oneDoorFrom ? words.mergerWords.movesIn(fullDate(movesIn, words.lang)) : null
}
