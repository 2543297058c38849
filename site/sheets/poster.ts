import type { PosterDoor, PosterFacts } from '#site/views/sheets/poster.ts'
import { type Cell, Column, fitted } from './column.ts'
import { doorSign, greatDoor } from './doors.ts'
import { house } from './ink.ts'
import { hasRoom } from './measure.ts'
import { qr } from './qr.ts'
import { box, edge, type Mark, type Sheet, sheetHeight, sheetWidth } from './sheet.ts'

/** The wall goes to the edge; the door stands on its lower side, 212 high. */
const wall = { x: edge, y: edge, width: sheetWidth - 2 * edge, height: sheetHeight - 2 * edge }
const doorTop = wall.y + wall.height - 212
/** The light of the doorway, where it is written. A place with several doors opens a wider one: a column for each of two. */
const one = { opening: { leaf: 9, left: 48, right: 174 }, x: 66, width: 108 }
const several = { opening: { leaf: 5, left: 24, right: 181 }, x: 41, width: 141 }
const light = { y: 97, bottom: 262 }
const between = 11
/** The name: above the leaf of the door. */
const heading = { x: 21, y: 19, width: 168, bottom: 76 }
const codeWidth = 40

/**
 * The poster of a place, as it hangs on the door: the region's wall, the name, and in the light of the doorway when one
 * may come. What is long is set smaller: nothing is left out, and nothing is cut.
 * @param origin the public origin, for the code and the address under it
 */
export function posterSheet(facts: PosterFacts, origin: string): Sheet {
  const within = facts.doors.length > 1 ? several : one
  const foot = footOf(facts, origin + facts.path, within)
  const doors = fitted(light.bottom - foot.height - 4, (share) => doorsOf(facts, share, within))
  return {
    title: facts.title,
    lang: facts.lang,
    marks: [
      box(wall.x, wall.y, wall.width, wall.height, facts.paint.paint),
      ...greatDoor(within.opening, wall.x, doorTop, facts.paint),
      ...fitted(heading.bottom, (share) => named(facts, share)).marks,
      ...doors.marks,
      ...foot.marks,
      ...brand(facts, within),
    ],
  }
}

type Within = typeof one

function named({ name, formerly, paint }: PosterFacts, share: number): Column {
  const column = new Column(heading.x, heading.y, heading.width)
  const size = 15.2 * share
  const colour = paint.onPaint
  // A word that has no room on a line is not broken: the whole name is set smaller.
  if (share > 0.3 && !hasRoom(name, 800, size, heading.width)) column.gap(1000)
  column.text(name, { size, weight: 800, leading: 1.06, colour, role: 'H1' })
  if (formerly !== '') {
    column.gap(3.5 * share)
    column.text(formerly, { size: Math.max(3.8, 5.1 * share), colour })
  }
  return column
}

/** The doors, two side by side where there are several. */
function doorsOf(facts: PosterFacts, share: number, within: Within): { y: number; marks: Mark[] } {
  const perRow = Math.min(2, facts.doors.length)
  const width = (within.width - (perRow - 1) * between) / perRow
  const marks: Mark[] = []
  let y = light.y
  for (let first = 0; first < facts.doors.length; first += perRow) {
    const row = facts.doors
      .slice(first, first + perRow)
      .map((door, at) => doorOf(door, facts, share, new Column(within.x + at * (width + between), y, width)))
    marks.push(...row.flatMap((it) => it.marks))
    y = Math.max(...row.map((it) => it.y)) + 8 * share
  }
  if (perRow === 1) return { y, marks }
  const hint = new Column(within.x, y, within.width)
  hint.text(facts.hint, { size: 4.7 * Math.max(share, 0.8), colour: house.ink })
  return { y: hint.y, marks: [...marks, ...hint.marks] }
}

function doorOf(door: PosterDoor, facts: PosterFacts, share: number, column: Column): Column {
  const alone = facts.doors.length === 1
  const small = { size: (alone ? 4.7 : 4.4) * share, colour: house.ink }
  column.text(door.label, { size: 10.2 * share, weight: 800, leading: 1.05, colour: house.ink, role: 'H2' })
  column.gap(1.6 * share)
  for (const it of alone ? [`${door.street}, ${door.town}`] : [door.street, door.town]) column.text(it, small)
  if (alone) column.text(facts.hint, small)
  else if (door.telephone !== null) column.text(door.telephone, { ...small, weight: 800 })
  column.gap(4 * share)
  weekOf(column, door, facts, alone ? share : share * 0.78)
  return column
}

function weekOf(column: Column, door: PosterDoor, { closed, noHours }: PosterFacts, share: number): void {
  const setting = { size: 6 * share, colour: house.ink }
  if (door.rows.length === 0) column.text(noHours, setting)
  for (const { day, spans } of door.rows) {
    const cells = spans.flatMap(({ time, mode, note }): Cell[] => {
      const said = [mode, note?.text].filter(Boolean).join('. ')
      return [{ text: time, small: false }, ...(said === '' ? [] : [{ text: said, small: true }])]
    })
    const shown = cells.length === 0 ? [{ text: closed, small: false }] : cells
    column.row(day, shown, setting, { pad: 1.5 * share, colour: house.rule })
  }
  if (door.more.length > 0) column.gap(3 * share)
  for (const it of door.more) column.text(it, { size: 4.2 * share, colour: house.ink })
}

/** The code, and whom to ask, on the doorway's lower edge. */
function footOf(facts: PosterFacts, address: string, within: Within): { height: number; marks: Mark[] } {
  const column = new Column(within.x + codeWidth + 6, 0, within.width - codeWidth - 6)
  const [door, ...others] = facts.doors
  const telephone = others.length === 0 ? (door?.telephone ?? null) : null
  const colour = house.ink
  column.text(facts.scan, { size: 3.9, colour })
  column.gap(2.5)
  if (telephone !== null) column.oneLine(telephone, { size: 6.2, weight: 800, leading: 1.25, colour })
  if (facts.email !== null) column.oneLine(facts.email, { size: 4, colour })
  column.oneLine(shortAddress(address), { size: 4, colour })
  const height = Math.max(codeWidth, column.y)
  const marks = [
    ...qr(address, within.x, light.bottom - codeWidth, codeWidth, facts.code),
    ...column.moved(light.bottom - column.y),
  ]
  return { height, marks }
}

/** "eidor.no/lofoten", as people write it. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '')
}

/** Whose door it is, in the light on the floor. */
function brand(facts: PosterFacts, { x, width }: Within): Mark[] {
  const line = new Column(x + 12, 270, width - 12)
  line.text(facts.site, { size: 5.3, weight: 800, leading: 1.2, colour: house.ink })
  line.text([facts.county, facts.checked].filter(Boolean).join('. '), { size: 3.5, colour: house.ink })
  return [...doorSign('open', { x, y: 270, scale: 0.29 }, facts.paint), ...line.marks]
}
