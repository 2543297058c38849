import { mix } from '#content/contrast.ts'
import { Column, fitted } from '../sheets/column.ts'
import { doorSign } from '../sheets/doors.ts'
import { house } from '../sheets/ink.ts'
import { hasRoom } from '../sheets/measure.ts'
import { box, type Mark } from '../sheets/sheet.ts'
import type { SocialFacts } from '../views/social/facts.ts'
import { socialSize } from '../views/social/picture.ts'
import { door } from './door.ts'

/** The lower edge of the wall; below it is the floor. */
export const wallBottom = 542
/** Where the words on the wall are. */
const words = { x: 64, y: 62, width: 660, bottom: wallBottom - 40 }

/**
 * The picture for where a page is shared, laid out in its pixels: the wall in the region's paint with the name on it,
 * the open door, and on the floor whose door it is. What is long is set smaller: nothing is left out, and nothing is cut.
 */
export function socialMarks(facts: SocialFacts): Mark[] {
  return [
    box(0, 0, socialSize.width, socialSize.height, house.white),
    box(0, 0, socialSize.width, wallBottom, facts.paint.paint),
    ...door(facts),
    ...fitted(words.bottom, (share) => named(facts, share)).marks,
    ...brand(facts),
  ]
}

function named({ title, under, paint }: SocialFacts, share: number): Column {
  const column = new Column(words.x, words.y, words.width)
  const size = 92 * share
  // A word that has no room on a line is not broken: the whole title is set smaller.
  if (share > 0.3 && !hasRoom(title, 800, size, words.width)) column.gap(1000)
  column.text(title, { size, weight: 800, leading: 1.06, colour: paint.onPaint })
  if (under !== '') {
    column.gap(20 * share)
    column.text(under, { size: Math.max(30, 38 * share), leading: 1.3, colour: mix(paint.onPaint, paint.paint, 0.08) })
  }
  return column
}

function brand({ site, county, paint }: SocialFacts): Mark[] {
  const line = new Column(words.x + 54, wallBottom + 9, words.width)
  line.oneLine(site, { size: 34, weight: 800, leading: 1.15, colour: house.ink })
  line.oneLine(county, { size: 24, leading: 1.25, colour: house.ink })
  return [...doorSign('open', { x: words.x, y: wallBottom + 15, scale: 1.55 }, paint), ...line.marks]
}
