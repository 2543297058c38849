import type { NoticeFacts } from '#site/views/sheets/notice.ts'
import { Column, fitted } from './column.ts'
import { doorSign } from './doors.ts'
import { house } from './ink.ts'
import { hasRoom } from './measure.ts'
import { shortAddress } from './poster.ts'
import { qr } from './qr.ts'
import { box, edge, type Mark, type Sheet, sheetHeight, sheetWidth } from './sheet.ts'

const left = 21
const width = sheetWidth - 2 * left
/** A low wall with the name, the door standing on its lower edge. */
const wall = { bottom: 74, textWidth: 118 }
const door = { x: 150, scale: 1.45 }
const said = { y: 93, bottom: 222 }
const foot = { y: 230, codeWidth: 40, codeEdge: 4.3 }

/**
 * The notice about days that are not as usual: read from the street, so it says one thing large, and the rest below.
 * Mostly white: it hangs for a day, and need not cost much ink.
 * @param origin the public origin, for the code and the address under it
 */
export function noticeSheet(facts: NoticeFacts, origin: string): Sheet {
  const { paint } = facts
  const name = fitted(wall.bottom - 6, (share) => named(facts, share))
  const text = fitted(said.bottom, (share) => saying(facts, share))
  return {
    title: facts.title,
    lang: facts.lang,
    marks: [
      box(edge, edge, sheetWidth - 2 * edge, wall.bottom - edge, paint.paint),
      ...doorSign(facts.isClosed ? 'closed' : 'open', { ...door, y: wall.bottom - 34 * door.scale }, paint),
      ...name.marks,
      ...text.marks,
      ...footOf(facts, origin + facts.path),
    ],
  }
}

function named({ name, where, paint }: NoticeFacts, share: number): Column {
  const column = new Column(left, 20, wall.textWidth)
  const size = 10.5 * share
  if (share > 0.3 && !hasRoom(name, 800, size, wall.textWidth)) column.gap(1000)
  column.text(name, { size, weight: 800, leading: 1.1, colour: paint.onPaint, role: 'P' })
  if (where === '') return column
  column.gap(2)
  column.text(where, { size: 7 * share, colour: paint.onPaint })
  return column
}

function saying({ headline, when, reason, after, isClosed }: NoticeFacts, share: number): Column {
  const column = new Column(left, said.y, width)
  const colour = house.ink
  const size = (isClosed ? 38 : 25) * share
  if (share > 0.3 && !hasRoom(`${headline} ${when}`, 800, size, width)) column.gap(isClosed ? 0 : 1000)
  column.text(headline, { size, weight: 800, leading: 1.05, colour, role: 'H1' })
  column.gap(2 * share)
  column.text(when, { size: 15 * share, weight: 800, leading: 1.15, colour, role: 'H2' })
  if (reason !== null) {
    column.gap(7 * share)
    column.text(reason.text, { size: 8 * share, leading: 1.3, colour, lang: reason.lang })
  }
  if (after.length > 0) {
    column.gap(8 * share)
    column.marks.push(box(left, column.y, width, 0.7, colour))
    column.gap(7 * share)
  }
  for (const it of after) column.text(it, { size: 9.5 * share, weight: 800, leading: 1.25, colour })
  return column
}

/** Whom to ask, and where it stands how it is now. */
function footOf(facts: NoticeFacts, address: string): Mark[] {
  const column = new Column(left + foot.codeWidth + 6, 0, width - foot.codeWidth - 6)
  const colour = house.ink
  column.text(facts.scan, { size: 4.4, colour })
  column.gap(2.5)
  const [only, ...more] = facts.telephones
  if (only && more.length === 0) column.oneLine(only.telephone, { size: 7.5, weight: 800, leading: 1.25, colour })
  else for (const it of facts.telephones) column.text(`${it.label} ${it.telephone}`, { size: 5, weight: 800, colour })
  if (facts.email !== null) column.oneLine(facts.email, { size: 4.4, colour })
  column.oneLine(shortAddress(address), { size: 4.4, colour })
  const band = new Column(left, sheetHeight - edge - 8.4, width)
  band.text([facts.site, facts.county].filter(Boolean).join('. '), {
    size: 4,
    leading: 2.1,
    colour: facts.paint.onPaint,
  })
  const bottom = foot.y + foot.codeWidth
  return [
    // Its white edge hangs out, so that what is dark begins where the text does.
    ...qr(address, left - foot.codeEdge, foot.y, foot.codeWidth, facts.code),
    ...column.moved(bottom - column.y),
    box(edge, sheetHeight - edge - 9, sheetWidth - 2 * edge, 9, facts.paint.paint),
    ...band.marks,
  ]
}
