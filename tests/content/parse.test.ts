import { describe, expect, test } from 'vitest'
import { ContentInvalid, parse } from '#content/parse.ts'
import { aCourse, anAddress, anException, aPlace, aRegion, aSession } from './example.ts'

function messageOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof ContentInvalid) return error.message
    throw error
  }
  return 'accepted'
}

describe('What does not fit the contract is refused with every field, what was expected and what came', () => {
  test('a place: hours that end before they begin, a position outside Nordland, a field nobody knows', () => {
    const address = {
      ...anAddress([{ opens: '15:00', closes: '09:00' }]),
      position: { latitude: 59.9, longitude: 10.7 },
    }
    expect(messageOf(() => parse('place', { ...aPlace(), addresses: [address], adress: 'x' }))).toMatchInlineSnapshot(`
      "A place does not fit the contract:
        addresses.0.position.latitude: Too small: expected number to be >=64; received 59.9
        addresses.0.hours.0.closes: expected the closing time to be after the opening time
        (document): Unrecognized key: "adress""
    `)
  })

  test('a place of separate offices without the day they become one door', () => {
    expect(messageOf(() => aPlace({ stage: 'separate' }))).toMatchInlineSnapshot(`
      "A place does not fit the contract:
        oneDoorFrom: separate offices need the day they become one door"
    `)
  })

  test('a person named without consent', () => {
    const person = { role: { no: 'Rettleiar' }, name: 'Ola', languages: null, email: null, consent: false }
    expect(messageOf(() => aPlace({ people: [person] }))).toMatchInlineSnapshot(`
      "A place does not fit the contract:
        people.0.name: a name needs the recorded consent of the person"
    `)
  })

  test('an exception that ends before it begins, on a day that does not exist', () => {
    expect(messageOf(() => anException({ from: '2026-02-30', to: '2026-02-28' }))).toMatchInlineSnapshot(`
      "A exception does not fit the contract:
        from: expected a day as YYYY-MM-DD; received "2026-02-30"
        to: expected the last day not to be before the first"
    `)
    expect(messageOf(() => anException({ from: '2026-03-02', to: '2026-02-28' }))).toMatchInlineSnapshot(`
      "A exception does not fit the contract:
        to: expected the last day not to be before the first"
    `)
  })

  test('a course without a title, with a blank summary and a run that ends before it starts', () => {
    const course = {
      ...aCourse(),
      title: {},
      summary: { no: '  ' },
      sessions: [aSession({ starts: '2026-03-02', ends: '2026-03-01' })],
    }
    expect(messageOf(() => parse('course', course))).toMatchInlineSnapshot(`
      "A course does not fit the contract:
        title.no: Invalid input: expected string, received undefined; received nothing
        summary.no: Too small: expected string to have >=1 characters; received ""
        sessions.0.ends: expected the last day not to be before the first"
    `)
  })

  test('a course to be attended that neither has a place nor a region', () => {
    expect(messageOf(() => aCourse({ region: null }))).toMatchInlineSnapshot(`
      "A course does not fit the contract:
        places: a course that is not online only needs a place or a region"
    `)
  })

  test('a region with a colour in capitals, a municipality in another county and a slug with a Norwegian letter', () => {
    const municipalities = [{ number: '0301', name: 'Oslo', sami: null }]
    expect(messageOf(() => aRegion({ colour: '#00626D', municipalities, slug: 'mosjøen' }))).toMatchInlineSnapshot(`
      "A region does not fit the contract:
        slug: expected lower-case letters, digits and single hyphens; received "mosjøen"
        municipalities.0.number: expected a municipality number in Nordland, 18xx; received "0301"
        colour: expected a colour as #rrggbb, lower case; received "#00626D""
    `)
  })

  test('an active notice without a title', () => {
    const notice = {
      id: 'notice',
      written: 'nb',
      active: true,
      level: 'warning',
      title: null,
      text: null,
      from: null,
      until: null,
    }
    expect(messageOf(() => parse('notice', notice))).toMatchInlineSnapshot(`
      "A notice does not fit the contract:
        title: an active notice needs a title"
    `)
  })

  test('something that is no document at all, cut short where it is long', () => {
    expect(messageOf(() => parse('goal', 'x'.repeat(200)))).toMatchInlineSnapshot(`
      "A goal does not fit the contract:
        (document): Invalid input: expected object, received string; received "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"
    `)
    expect(messageOf(() => parse('goal', undefined))).toMatchInlineSnapshot(`
      "A goal does not fit the contract:
        (document): Invalid input: expected object, received undefined; received nothing"
    `)
  })
})

test('The problems can be told apart by field, for the editor’s form', () => {
  try {
    aRegion({ colour: 'red', slug: '' })
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(ContentInvalid)
    if (error instanceof ContentInvalid) expect(error.problems.map((it) => it.field)).toEqual(['slug', 'colour'])
  }
})

test('What fits comes out as it went in, with the blanks around texts removed', () => {
  expect(aPlace({ summary: { no: '  Ei dør. ' } }).summary).toEqual({ no: 'Ei dør.' })
  expect(parse('place', aPlace())).toEqual(aPlace())
})
