import { mix } from '#content/contrast.ts'
import { coast } from '../map/coast.ts'
import { Column, fitted } from '../sheets/column.ts'
import { house } from '../sheets/ink.ts'
import { hasRoom } from '../sheets/measure.ts'
import { box, type Mark, outline, shape } from '../sheets/sheet.ts'
import type { Doorway, SocialFacts } from '../views/social/facts.ts'

/** Where the drawing of the door (components/Door.astro) stands, and how much it is made larger. */
export const doorAt = { x: 742, y: 29, scale: 0.87 }
/** The opening, in pixels of the picture. */
export const opening = {
  x: doorAt.x + 130 * doorAt.scale,
  y: doorAt.y + 50 * doorAt.scale,
  width: 290 * doorAt.scale,
  height: 540 * doorAt.scale,
}

/** What is on the map in the light, as in tokens.css. */
const map = { sea: '#ffefc9', land: '#fffaf0', far: '#fdf3da', coast: '#8a6b2c' } as const

/** The open door in the wall, with what is seen through it. */
export function door({ paint, doorway }: SocialFacts): Mark[] {
  const inner = doorway.kind === 'map' ? mapIn(doorway, paint) : textIn(doorway)
  return [
    box(opening.x, opening.y, opening.width, opening.height, doorway.kind === 'map' ? map.sea : house.light),
    ...inner,
    // What of the map goes past the opening is behind the wall and below the floor.
    ...around(paint.paint),
    shape('M130 590h290l46 58H92z', house.floor, doorAt),
    outline('M124.5 590V44.5h301V590', house.white, 11, doorAt),
    shape('M130 50 44 8v628l86-46z', paint.paintDeep, doorAt),
    outline('M116 74 60 49v240l56-1zM116 316l-56 6v262l56-26z', mix(paint.paintDeep, paint.onPaint, 0.22), 2, doorAt),
    shape('M50 322h9v40h-9z', house.light, doorAt),
  ]
}

/** The wall around the opening, from behind its frame, and the floor below it. */
function around(colour: string): Mark[] {
  const past = 24
  const behind = 4
  const { x, y, width, height } = opening
  return [
    box(x - past, y - past, past - behind, height + past, colour),
    box(x + width + behind, y - past, past, height + past, colour),
    box(x - past, y - past, width + 2 * past, past - behind, colour),
    box(x - past, y + height, width + 2 * past, past, house.white),
  ]
}

/** A part of the map that fills the opening, as `slice` does; a door at each address. */
function mapIn({ box: part, doors }: Extract<Doorway, { kind: 'map' }>, paint: SocialFacts['paint']): Mark[] {
  const scale = Math.max(opening.width / part.width, opening.height / part.height)
  const width = opening.width / scale
  const shown = { ...part, x: part.x + (part.width - width) / 2, width, height: opening.height / scale }
  const at = { x: opening.x - shown.x * scale, y: opening.y - shown.y * scale, scale }
  const { land, far } = coast(shown)
  return [
    shape(far, map.far, at),
    shape(land, map.land, at),
    outline(land, map.coast, 1.1 / scale, at),
    ...doors.map((it) => box(at.x + it.x * scale - 9, at.y + it.y * scale - 17, 18, 34, paint.paintDeep)),
  ]
}

/** Text in the light, in the middle of its height, as large as there is room; the day of a date larger still. */
function textIn({ small, large }: Extract<Doorway, { kind: 'text' }>): Mark[] {
  const inset = 26
  const { x, y, width, height } = opening
  const room = width - 2 * inset
  const [first = '', ...rest] = large
  const isDay = /^\d+\.?$/.test(first)
  const column = fitted(y + height - 40, (share) => {
    const it = new Column(x + inset, y + 40, room)
    const size = 56 * share
    if (share > 0.3 && !large.every((line) => hasRoom(line, 800, size, room))) it.gap(1000)
    const bold = { size, weight: 800, leading: 1.12, colour: house.ink } as const
    if (small !== '') it.text(small, { size: 38, colour: house.ink, leading: 1.3 })
    it.oneLine(first, isDay ? { ...bold, size: 132, leading: 1 } : bold)
    for (const line of rest) it.text(line, bold)
    return it
  })
  return column.moved((y + height - 40 - column.y) / 2)
}
