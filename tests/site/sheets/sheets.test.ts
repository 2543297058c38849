import fc from 'fast-check'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { paintFrom } from '#content/paint.ts'
import { measured } from '#site/sheets/make.ts'
import { widthOf } from '#site/sheets/measure.ts'
import { sheetPdf } from '#site/sheets/pdf.ts'
import { edge, type Sheet, sheetHeight, sheetWidth } from '#site/sheets/sheet.ts'
import { sheetOf } from '#site/sheets/sheetOf.ts'
import widths from '#site/sheets/widths.json' with { type: 'json' }
import { readAddress } from '#site/views/address.ts'
import { hoursView } from '#site/views/hours.ts'
import { sheetPaths } from '#site/views/sheets/paths.ts'
import type { PosterFacts } from '#site/views/sheets/poster.ts'
import { sheetAt } from '#site/views/sheets/sheet.ts'
import { weekView } from '#site/views/sheets/week.ts'
import { speech } from '#site/views/speech.ts'
import { readerOf, today } from '../records.ts'

const origin = 'https://eidor.example.no'
const read = readerOf()

function factsAt(pathname: string) {
  const asked = readAddress(pathname.replace('.pdf', '/'))
  const at = asked.screen === 'sheet' ? sheetAt(read, asked) : null
  if (at === null) throw new Error(`${pathname}: no such sheet.`)
  return at.view.facts
}

const textsOf = (sheet: Sheet) => sheet.marks.filter((it) => it.kind === 'text')
const lines = (sheet: Sheet) => textsOf(sheet).map((it) => it.text)

/** Texts that reach out of what office printers print. */
function outside(sheet: Sheet): string[] {
  return textsOf(sheet)
    .filter((it) => {
      const width = widthOf(it.text, it.weight, it.size)
      const [left, right] = it.atEnd ? [it.x - width, it.x] : [it.x, it.x + width]
      const top = it.y - it.size
      return left < edge || right > sheetWidth - edge + 0.01 || top < edge || it.y > sheetHeight - edge
    })
    .map((it) => it.text)
}

/** Texts that lie over one another. */
function overlaid(sheet: Sheet): string[] {
  const boxes = textsOf(sheet).map((it) => {
    const width = widthOf(it.text, it.weight, it.size)
    const left = it.atEnd ? it.x - width : it.x
    return { text: it.text, left, right: left + width, top: it.y - it.size * 0.7, bottom: it.y }
  })
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (b) => a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom - 0.1 && b.top < a.bottom - 0.1,
      )
      .map((b) => `${a.text} / ${b.text}`),
  )
}

test('The letters are as wide as the font has them', () => {
  expect(measured(500)).toEqual(widths[500])
  expect(measured(800)).toEqual(widths[800])
})

describe.each(sheetPaths(read))('%s', (path) => {
  const facts = factsAt(path)
  const sheet = sheetOf(facts, origin)

  test('has everything on the sheet, and nothing over anything else', () => {
    expect(outside(sheet)).toEqual([])
    expect(overlaid(sheet)).toEqual([])
  })

  test('says whose it is', () => {
    expect(lines(sheet).join(' ')).toContain(facts.name)
    expect(lines(sheet).join(' ')).toContain(`eidor.example.no${facts.path.replace(/\/$/, '')}`)
  })
})

test('The hours of a poster are those of the page, without today', () => {
  for (const place of read.all('place')) {
    const page = speech('no', place.written)
    for (const address of place.addresses) {
      const onPage = hoursView(address, [], place, today, page).rows
      const onPoster = weekView(address, place, today, page).rows
      const bare = onPage.map(({ day, spans }) => ({ day: day.text, spans }))
      expect(onPoster, address.label).toEqual(bare)
      const said = lines(sheetOf(factsAt(`/${regionOf(place.region)}/plakat/`), origin))
      for (const row of onPoster) for (const it of row.spans) expect(said).toContain(it.time)
    }
  }
})

function regionOf(id: string): string {
  return read.get('region', id)?.slug ?? ''
}

const word = fc.string({ unit: fc.constantFrom(...'aegikmnorstvæøåšŋ'), minLength: 1, maxLength: 34 })
const sentence = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((it) => it.join(' '))
const span = fc.record({
  time: fc.constantFrom('9.00–15.30', '12.00–18.00'),
  mode: fc.option(fc.constant('Bare på telefon')),
  note: fc.option(fc.record({ text: sentence(5), lang: fc.constant('nb') })),
})
const door = fc.record({
  label: word,
  street: sentence(3),
  town: fc.constant('8300 Svolvær'),
  telephone: fc.option(fc.constant('+47 75 00 00 01')),
  rows: fc.array(
    fc.record({ day: fc.constantFrom('Mandag', 'Lørdag og søndag'), spans: fc.array(span, { maxLength: 2 }) }),
    {
      maxLength: 7,
    },
  ),
  more: fc.array(sentence(8), { maxLength: 3 }),
})
const posters = fc.record({
  kind: fc.constant('poster' as const),
  name: sentence(8),
  lang: fc.constant('nb'),
  paint: fc.constant(paintFrom('#00626d')),
  path: fc.constant('/sor-helgeland/'),
  scan: fc.constant('Skann koden for å se om det er åpent nå, hvilke kurs du kan ta og hvordan du finner fram.'),
  code: fc.constant('QR-kode'),
  email: fc.option(word.map((it) => `${it}@nordlandfylkeskommune.no`)),
  site: fc.constant('Ei dør'),
  county: fc.constant('Nordland fylkeskommune'),
  title: fc.constant('Plakat'),
  formerly: fc.oneof(fc.constant(''), sentence(12)),
  hint: fc.constant('Du kan komme uten time når det er åpent, unntatt når det står at du må ha time.'),
  doors: fc.array(door, { minLength: 1, maxLength: 3 }),
  closed: fc.constant('Stengt'),
  noHours: fc.constant('Åpningstidene er ikke bestemt.'),
  checked: fc.constant('Åpningstidene ble kontrollert 16. november 2026.'),
}) satisfies fc.Arbitrary<PosterFacts>

test('Whatever a place is called and however often it opens, its poster cuts nothing', () => {
  fc.assert(
    fc.property(posters, (facts) => {
      const sheet = sheetOf(facts, origin)
      expect(outside(sheet)).toEqual([])
      expect(overlaid(sheet)).toEqual([])
      const said = lines(sheet).join('').replaceAll(' ', '')
      for (const it of facts.doors) expect(said).toContain(it.label)
      expect(said).toContain(facts.name.replaceAll(' ', ''))
    }),
    { numRuns: 30 },
  )
}, 30_000)

test('The letters of Sami names are read back from the PDF as they were written', async () => {
  const names = 'Suortá Evenášši Hábmer Fuossko Loabát Áŋgir Đátna Čáhci Žálan Ŧuvla'
  const poster = factsAt('/salten/plakat.pdf')
  if (poster.kind !== 'poster') throw new Error('The poster of Salten is none.')
  const pdf = await sheetPdf(sheetOf({ ...poster, name: names }, origin), 'a4')
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const { items } = await (await document.getPage(1)).getTextContent()
  // What is in the other part of the font is a piece of its own.
  const text = items.map((it) => ('str' in it ? it.str : '')).join('')
  for (const name of names.split(' ')) expect(text).toContain(name)
})
