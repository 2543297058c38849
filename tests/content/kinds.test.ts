import { describe, expect, test } from 'vitest'
import { type Kind, kindNames, kinds } from '#content/kinds.ts'
import { ContentInvalid, parse } from '#content/parse.ts'
import { aConfirmation, aCourse, aName, anException, aPlace, aRegion, aService, idOf } from './example.ts'

const text = { no: 'Tekst' }
const file = { file: 'dor.jpg', type: 'image/jpeg', width: 800, height: 600, size: 1000 }

/** One document of each kind that fits; a kind added to the contract is missing here until it has one. */
const fitting: Record<Kind, Record<string, unknown>> = {
  region: aRegion(),
  place: aPlace(),
  name: aName({ name: 'Karriere Lofoten', from: '2026-01-01' }),
  exception: anException({ from: '2026-12-24' }),
  confirmation: aConfirmation(),
  service: aService(),
  provider: { id: idOf(1), name: 'Nettskolen i Nordland', type: 'online-school', url: null },
  course: aCourse(),
  synonym: { id: idOf(1), words: ['rørlegger'], finds: ['Rørleggerfaget'], both: false, note: null },
  goal: { id: idOf(1), slug: 'helse', written: 'nb', title: text, summary: text, body: null, order: 1 },
  news: {
    id: idOf(1),
    slug: 'nytt',
    written: 'nb',
    region: null,
    title: text,
    summary: text,
    body: null,
    date: '2026-11-22',
    expires: null,
    picture: null,
  },
  page: {
    id: idOf(1),
    path: 'om/rammeverk',
    written: 'nb',
    title: text,
    summary: text,
    body: { no: [] },
    decisions: [],
    order: 1,
  },
  media: { id: idOf(1), format: 'picture', alt: text, credit: null, original: file, sizes: [] },
  profile: {
    id: 'profile',
    written: 'nb',
    name: 'Ei dør',
    county: 'Nordland',
    about: text,
    email: 'post@example.no',
    logo: null,
    colour: '#172a34',
  },
  navigation: {
    id: 'navigation',
    written: 'nb',
    menu: [],
    shortcuts: [],
    about: [],
    front: { heading: text, lede: text },
  },
  notice: {
    id: 'notice',
    written: 'nb',
    active: false,
    level: 'information',
    title: null,
    text: null,
    from: null,
    until: null,
  },
  statement: {
    id: 'statement',
    written: 'nb',
    checks: [{ how: 'expert', on: '2026-11-01', by: text }],
    conformance: 'partial',
    faults: [{ criterion: '1.3.1', reason: 'fault', text, mended: null }],
    email: 'post@example.no',
    telephone: null,
    complaint: 'https://www.example.no/',
    published: null,
  },
  privacy: {
    id: 'privacy',
    written: 'nn',
    controller: 'Nordland fylkeskommune',
    email: 'post@example.no',
    telephone: null,
    officer: null,
    processors: [],
  },
}

describe.each(kindNames)('A document of the kind %s', (kind) => {
  test('is accepted when it fits', () => {
    expect(parse(kind, fitting[kind])).toEqual(fitting[kind])
  })

  test('is refused with a field the contract does not know', () => {
    expect(() => parse(kind, { ...fitting[kind], unknownField: 1 })).toThrow(ContentInvalid)
    expect(() => parse(kind, { ...fitting[kind], unknownField: 1 })).toThrow(/Unrecognized key: "unknownField"/)
  })

  test('is refused without any one of its fields, so that nothing is left to guess', () => {
    for (const field of Object.keys(fitting[kind])) {
      const { [field]: _left, ...rest } = fitting[kind]
      expect(kinds[kind].safeParse(rest).success, `${kind} without ${field}`).toBe(false)
    }
  })
})

test('A confirmation is of a fact of a place, or of a course as a whole', () => {
  expect(kinds.confirmation.safeParse(aConfirmation()).success).toBe(true)
  const course = { ...aConfirmation(), place: null, course: idOf(300), fact: 'course' }
  expect(kinds.confirmation.safeParse(course).success).toBe(true)
  for (const wrong of [{ place: idOf(10) }, { course: null }, { fact: `hours:${idOf(1)}` }])
    expect(kinds.confirmation.safeParse({ ...course, ...wrong }).success).toBe(false)
})

test('A service of the minimum belongs to the county', () => {
  expect(kinds.service.safeParse({ ...aService(), region: idOf(20) }).success).toBe(false)
  expect(kinds.service.safeParse({ ...aService(), region: idOf(20), scope: 'local' }).success).toBe(true)
})
