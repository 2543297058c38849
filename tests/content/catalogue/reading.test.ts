import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { columnKeys, columns } from '#content/catalogue/columns.ts'
import { entriesOf } from '#content/catalogue/entries.ts'
import { readCatalogue } from '#content/catalogue/read/catalogue.ts'
import { columnOf, readMap, recognise } from '#content/catalogue/recognise.ts'
import { CatalogueUnreadable } from '#content/catalogue/said.ts'
import { workbook } from './workbook.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function read(from: Uint8Array | string, map = {}) {
  const table = await readCatalogue(typeof from === 'string' ? bytes(from) : from)
  return { table, ...entriesOf(table, recognise(table.headings, map)) }
}

async function unreadable(from: Uint8Array | string): Promise<string> {
  const error = await read(from).then(
    () => null,
    (it: unknown) => it,
  )
  expect(error).toBeInstanceOf(CatalogueUnreadable)
  return error instanceof CatalogueUnreadable ? error.said.en : ''
}

describe('a CSV', () => {
  const rows = ['code;title;summary', 'A1;Rørlegger på kveldstid;Kort, og greit', 'B2;Sveising;Å sveise']

  test.each([
    ['commas', 'code,title,summary\nA1,Rørlegger på kveldstid,"Kort, og greit"\nB2,Sveising,Å sveise\n'],
    ['semicolons', rows.join('\n')],
    ['tabs', rows.join('\n').replaceAll(';', '\t')],
    ['line ends of Windows', rows.join('\r\n')],
    ['a byte order mark', `\ufeff${rows.join('\n')}`],
    ['the word of Excel for its delimiter', `sep=;\r\n${rows.join('\r\n')}`],
    ['empty rows between', rows.join('\n\n')],
  ])('is the same with %s', async (_with, text) => {
    const { good, refused } = await read(text)
    expect(refused).toEqual([])
    expect(good.map((it) => [it.code, it.title, it.fields.summary])).toEqual([
      ['A1', 'Rørlegger på kveldstid', 'Kort, og greit'],
      ['B2', 'Sveising', 'Å sveise'],
    ])
  })

  it('from Excel on Windows keeps its æ, ø, å and dashes', async () => {
    const windows = Uint8Array.from(
      [...'code;title\nA1;'].map((it) => it.charCodeAt(0)).concat([0xc5, 0x20, 0xf8, 0x20, 0x96, 0x20, 0xe6]),
    )
    const { good } = await read(windows)
    expect(good[0]?.title).toBe('Å ø – æ')
  })

  it('saved as “Unicode text” is read too', async () => {
    const text = 'code\ttitle\r\nA1\tÆrfugl\r\n'
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    expect((await read(utf16)).good[0]?.title).toBe('Ærfugl')
  })

  it('may have a quotation mark in the middle of a text, and a line break inside quotation marks', async () => {
    const { good, refused } = await read(
      'code;title;description\nA1;Rør 5" og 6";"Første.\n\nAndre ""sitert""."\nB2;Neste;',
    )
    expect(refused).toEqual([])
    expect(good[0]?.title).toBe('Rør 5" og 6"')
    expect(good[0]?.fields.description).toBe('Første.\n\nAndre "sitert".')
    expect(good[1]?.code).toBe('B2')
  })

  it('with a quotation mark that is never closed is refused with its line', async () => {
    expect(await unreadable('code;title\nA1;Ett\nB2;"To\nC3;Tre\n')).toMatch(/quotation mark on line \d.*never closed/)
  })

  it('with a delimiter inside a text that is not quoted refuses that row, and brings in the others', async () => {
    const { good, refused } = await read('code,title\nA1,Mat, drikke og servering\nB2,Sveising')
    expect(good.map((it) => it.code)).toEqual(['B2'])
    expect(refused[0]?.problems[0]).toMatchObject({ row: 2, said: { en: expect.stringContaining('quotation marks') } })
  })
})

describe('a workbook', () => {
  it('is read with its dates, numbers and letters', async () => {
    const { good, refused, table } = await read(
      workbook([
        ['Kode', 'Tittel', 'Start', 'Plasser', 'Pris'],
        ['S-1', 'Sveising på Træna', { day: '2027-01-15' }, 12, 1200],
      ]),
    )
    expect(table.format).toBe('xlsx')
    expect(refused).toEqual([])
    expect(good[0]?.fields).toMatchObject({
      title: 'Sveising på Træna',
      amount: 1200,
      sessions: [{ starts: '2027-01-15', capacity: 12 }],
    })
  })

  it('that is broken, old, or would unpack to gigabytes is refused in words', async () => {
    expect(await unreadable(Buffer.from('PK\u0003\u0004 not a workbook'))).toMatch(/cannot be read/)
    expect(await unreadable(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toMatch(/old workbook/)
    const bomb = workbook([['Kode', 'Tittel']])
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength)
    for (let at = 0; at < bomb.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true)
    expect(await unreadable(bomb)).toMatch(/300 MB/)
  })
})

describe('JSON and XML of our own columns', () => {
  const course = {
    code: 'A1',
    title: { no: 'Norsk', en: 'Norwegian' },
    audiences: ['adults', 'immigrants'],
    level: null,
  }

  test.each([
    ['a list', JSON.stringify([course])],
    ['a list by any name', JSON.stringify({ source: 'x', subjects: [course] })],
    ['a list inside a thing', JSON.stringify({ data: { courses: [course] } })],
    [
      'XML',
      `<?xml version="1.0" encoding="UTF-8"?><courses><course code="A1"><title xml:lang="no">Norsk</title>
       <title xml:lang="en">Norwegian</title><audiences>adults</audiences><audiences>immigrants</audiences><level/></course></courses>`,
    ],
  ])('%s', async (_what, text) => {
    const { good, refused } = await read(text)
    expect(refused).toEqual([])
    expect(good[0]).toMatchObject({
      code: 'A1',
      fields: { title: 'Norsk', 'title:en': 'Norwegian', audiences: ['adults', 'immigrants'], level: null },
    })
  })

  it('are refused in words where they are not whole, and XML where it draws in other files', async () => {
    expect(await unreadable('[{"code": ')).toMatch(/no valid JSON/)
    expect(await unreadable('<courses><course></courses>')).toMatch(/no valid XML, line 1/)
    const evil =
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><courses><course><code>&e;</code></course></courses>'
    expect(await unreadable(evil)).toMatch(/DOCTYPE/)
    expect(await unreadable('{}')).toMatch(/no courses/)
    expect(await unreadable('%PDF-1.7')).toMatch(/PDF/)
    expect(await unreadable('')).toMatch(/no courses/)
  })
})

describe('the headings', () => {
  it('are recognised in Norwegian and English, whatever their case and hyphens', () => {
    expect(columnOf('KURSKODE')).toBe('code')
    expect(columnOf('Søknadsfrist')).toBe('deadline')
    expect(columnOf('E-post')).toBe('contactEmail')
    expect(columnOf('title:en')).toBe('title:en')
    expect(columnOf('Tittel (engelsk)')).toBe('title:en')
    expect(columnOf('Tittel (norsk)')).toBe('title')
    expect(columnOf('Romnummer på hotellet')).toBeNull()
  })

  it('each of our columns has its own name and at least one more, none of them another’s', () => {
    for (const { key, also } of columns) {
      expect(columnOf(key)).toBe(key)
      for (const word of also) expect(columnOf(word), word).toBe(key)
    }
    expect(new Set(columnKeys).size).toBe(columnKeys.length)
  })

  it('are what one says they are', async () => {
    const map = readMap('code=Ref. nr,title=Hva')
    expect(recognise(['Ref. nr', 'Hva', 'Navn'], map)).toEqual({ code: 'Ref. nr', title: 'Hva' })
    expect(() => readMap('code')).toThrow(/no pair/)
    expect(() => recognise(['a', 'b'], { colour: 'a' })).toThrow(/no column called “colour”/)
    expect(() => recognise(['a', 'b'], { code: 'c' })).toThrow(/no heading “c”/)
    expect(() => recognise(['Navn', 'Pris'])).toThrow(/which column is the code/)
  })
})

describe('the example of the documentation', () => {
  it('is brought in whole', async () => {
    const { good, refused } = await read(readFileSync('docs/import/kurs.csv'))
    expect(refused).toEqual([])
    expect(good.map((it) => it.code)).toEqual(['NOR-B1', 'ROR', 'SPANSK-1'])
    expect(good[0]?.rows).toEqual([2, 3])
    expect(good[0]?.fields).toMatchObject({
      'title:en': 'Norwegian at level B1',
      outcomes: ['Delta i samtaler', 'Skrive en søknad'],
      subject: 'norwegian',
      levelFrom: 'A2',
      levelTo: 'B1',
      amount: 1200,
      pricePer: 'course',
      audiences: ['adults', 'immigrants'],
      sessions: [
        {
          starts: '2027-01-12',
          deadline: '2027-01-05',
          placesLeft: 4,
          meetings: [
            { weekday: 1, opens: '17:00', closes: '19:00' },
            { weekday: 3, opens: '17:00', closes: '19:00' },
          ],
        },
        { starts: '2027-08-16', meetings: [{ weekday: 2, opens: '10:00', closes: '13:00' }] },
      ],
    })
    expect(good[1]?.fields).toMatchObject({
      priceTerms: 'free-for-residents',
      examFee: 1215,
      written: 'nn',
      mode: 'blended',
    })
  })

  it('uses every column the documentation lists', () => {
    const page = readFileSync('docs/import.md', 'utf8')
    for (const { key } of columns) expect(page, `docs/import.md says nothing of ${key}`).toContain(`\`${key}\``)
  })
})

describe('what is wrong with a row', () => {
  it('is said with its row, its heading, what stands there and how to mend it', async () => {
    const text =
      'Kode;Tittel;Start;Pris;Nivå;E-post\n;Uten kode;;;;\nX1;;;;;\nX2;Feil;31.02.2027;mye;vg9;kari\nX3;Bra;;;;'
    const { good, refused } = await read(text)
    expect(good.map((it) => it.code)).toEqual(['X3'])
    const said = refused.flatMap((it) => it.problems).map((it) => `${it.row} ${it.column}: ${it.said.en}`)
    expect(said).toEqual([
      '2 Kode: The code is missing. Without it we cannot tell which course the row is.',
      '3 Tittel: The title is missing.',
      expect.stringMatching(/^4 Nivå: “vg9” is nothing we have a word for. Use one of: basic, /),
      expect.stringMatching(/^4 Pris: “mye” is no price we understand/),
      expect.stringMatching(/^4 E-post: “kari” is no e-mail address/),
      expect.stringMatching(/^4 Start: “31.02.2027” is no day we understand. Write it as 15.01.2027/),
    ])
    for (const { problems } of refused) for (const { said: both } of problems) expect(both.nb).not.toBe(both.en)
  })

  it('two rows of one code that contradict each other are refused together', async () => {
    const { good, refused } = await read('code;title\nA;Ett\nA;To\nB;Tre\nB;Tre')
    expect(good.map((it) => it.code)).toEqual(['B'])
    expect(refused[0]).toMatchObject({ code: 'A', rows: [2, 3] })
  })
})
