import type { Part, Place } from '#content/place.ts'
import { fullDate } from '#site/text/dates.ts'
import { norwegian, type Run, type Speech, sayMaybe } from './speech.ts'

/** A unit of the place, and where to go for it now and from the day it moves in. */
export interface PartRow {
  name: Run
  type: string
  /** Before its move, "Til 1. august 2027"; null where no move is ahead. */
  until: string | null
  /** Where it is now, where that is not simply here. Ends with no full stop. */
  where: Run | null
  /** "Fra 1. august 2027 finner du det her"; null where no move is ahead. */
  after: string | null
}

/** The units of a place on a day: one that has moved in says nothing of where it was. */
export function partRows(place: Place, today: string, page: Speech): PartRow[] {
  return place.parts.map((it) => partRow(it, place, today, page))
}

function partRow(part: Part, place: Place, today: string, page: Speech): PartRow {
  const { words } = page
  const { movesIn } = part
  const name = norwegian(part.name, page)
  const type = words.partTypes[part.type]
  if (movesIn !== null && movesIn <= today) return { name, type, until: null, where: null, after: null }
  const said = sayMaybe(part.visitBefore, page, place.written) ?? addressOf(part, place, page)
  const where = said && { ...said, text: said.text.replace(/\.$/, '') }
  if (movesIn === null) return { name, type, until: null, where, after: null }
  const date = fullDate(movesIn, words.lang)
  return { name, type, until: words.partUntil(date), where, after: words.partFrom(date) }
}

function addressOf({ address }: Part, place: Place, page: Speech): Run | null {
  const it = place.addresses.find(({ id }) => id === address)
  return it ? norwegian(`${it.street}, ${it.town}`, page) : null
}
