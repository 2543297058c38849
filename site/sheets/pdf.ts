import PDFDocument from 'pdfkit'
import { z } from 'zod'
import type { SheetFormat } from '#content/urls.ts'
import { type FontPart, fontFile, fontParts } from './fonts.ts'
import { fontPartOf } from './measure.ts'
import { type Mark, type Role, type Shape, type Sheet, sheetHeight, sheetWidth, type Text } from './sheet.ts'

/** Points a millimetre, as PDF measures. */
const point = 72 / 25.4
/** How much larger than the sheet's own millimetres each paper is. */
const enlarged: Record<SheetFormat, number> = { a4: 1, a3: Math.SQRT2 }

/**
 * A sheet as PDF: text that can be chosen and read aloud, with headings and a table, in its language. Equal sheets give
 * equal bytes: nothing in it says when it was made.
 */
export function sheetPdf(sheet: Sheet, format: SheetFormat): Buffer {
  const scale = point * enlarged[format]
  const document = new PDFDocument({
    size: [sheetWidth * scale, sheetHeight * scale],
    margin: 0,
    lang: sheet.lang,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: sheet.title, CreationDate: unsaid },
  })
  for (const part of fontParts)
    for (const weight of [500, 800] as const) document.registerFont(`${part} ${weight}`, fontFile(part, weight))
  document.scale(scale)
  draw(document, sheet)
  document.end()
  // All of it is written by now: what is drawn here waits for nothing.
  return z.instanceof(Buffer).parse(document.read())
}

type Pdf = InstanceType<typeof PDFDocument>

/** A PDF has a day it was made, and an id from that: always the same, so that equal facts give equal bytes. */
const unsaid = new Date(0)

function draw(document: Pdf, sheet: Sheet): void {
  const root = document.struct('Document')
  document.addStructure(root)
  let table: ReturnType<Pdf['struct']> | null = null
  for (const run of runsOf(sheet.marks)) {
    const [first] = run
    if (first?.kind === 'text' && first.role === 'TH') {
      if (table === null) {
        table = document.struct('Table')
        root.add(table)
      }
      table.add(rowOf(document, textsOf(run)))
      continue
    }
    // The lines between rows are in the table, and no part of it.
    if (first?.kind === 'text') {
      table?.end()
      table = null
      root.add(said(document, textsOf(run), first.role))
    } else if (first?.says) root.add(document.struct('Figure', { alt: first.says }, () => drawShapes(document, run)))
    else artifact(document, () => drawShapes(document, run))
  }
  table?.end()
  root.end()
}

function rowOf(document: Pdf, cells: readonly Text[]) {
  const row = document.struct('TR')
  for (const role of ['TH', 'TD'] as const) {
    const own = cells.filter((it) => it.role === role)
    row.add(said(document, own, role))
  }
  row.end()
  return row
}

function said(document: Pdf, lines: readonly Text[], role: Role) {
  return document.struct(role, {}, () => {
    for (const [at, line] of lines.entries()) drawText(document, line, at < lines.length - 1)
  })
}

function textsOf(run: readonly Mark[]): Text[] {
  return run.filter((it) => it.kind === 'text')
}

function drawShapes(document: Pdf, run: readonly Mark[]): void {
  for (const it of run) if (it.kind === 'shape') drawShape(document, it)
}

/** Marks that are said together: the lines of a paragraph, the cells of a row, shapes that are decoration. */
function runsOf(marks: readonly Mark[]): Mark[][] {
  const runs: Mark[][] = []
  for (const mark of marks) {
    const last = runs.at(-1)?.at(-1)
    const isSame =
      last?.kind === 'text' && mark.kind === 'text'
        ? last.group === mark.group
        : last?.kind === 'shape' && mark.kind === 'shape' && last.says === null && mark.says === null
    if (isSame) runs.at(-1)?.push(mark)
    else runs.push([mark])
  }
  return runs
}

function artifact(document: Pdf, paint: () => void): void {
  document.markContent('Artifact', { type: 'Layout' })
  paint()
  document.endMarkedContent()
}

function drawShape(document: Pdf, { path, at, fill, stroke }: Shape): void {
  document.save().translate(at.x, at.y).scale(at.scale).path(path)
  if (stroke === null) document.fill(fill ?? 'black')
  else document.lineWidth(stroke.width).stroke(stroke.colour)
  document.restore()
}

/** @param goesOn another line of the same paragraph follows: a space keeps its words apart for who copies them */
function drawText(document: Pdf, it: Text, goesOn: boolean): void {
  const pieces = piecesOf(it.text)
  const options = { lineBreak: false, baseline: 'alphabetic', characterSpacing: it.tracking } as const
  const width = (text: string, part: FontPart) =>
    document.font(`${part} ${it.weight}`).fontSize(it.size).widthOfString(text, options)
  let x = it.atEnd ? it.x - pieces.reduce((sum, { text, part }) => sum + width(text, part), 0) : it.x
  document.fillColor(it.colour)
  pieces.forEach(({ text, part }, index) => {
    const last = index === pieces.length - 1
    const own = width(text, part)
    document.text(last && goesOn ? `${text} ` : text, x, it.y, options)
    x += own
  })
}

/** A line by the part of the font each letter is in. */
function piecesOf(line: string): { text: string; part: FontPart }[] {
  const pieces: { text: string; part: FontPart }[] = []
  for (const letter of line) {
    const part = fontPartOf(letter)
    const last = pieces.at(-1)
    if (last?.part === part) last.text += letter
    else pieces.push({ text: letter, part })
  }
  return pieces
}
