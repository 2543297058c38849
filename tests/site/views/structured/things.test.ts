import type { Course, GovernmentOffice } from 'schema-dts'
import { describe, expect, test } from 'vitest'
import type { Price } from '#content/price.ts'
import type { Seed } from '#content/seed/index.ts'
import { courseUrl, newsUrl } from '#content/urls.ts'
import { open } from '#site/views/open.ts'
import { speech } from '#site/views/speech.ts'
import { linkedScript } from '#site/views/structured/linked.ts'
import { offersOf } from '#site/views/structured/offers.ts'
import { readerOf, seeded } from '../../records.ts'

/** What the page at an address tells machines, after `change` has had its way with the seed. */
function linkedAt(path: string, change: (it: Seed) => void = () => {}): object[] {
  const opened = open(readerOf(seeded(change)), new URL(path, 'https://eidor.example.no'))
  if (!('frame' in opened) || opened.status !== 200) throw new Error(`${path} opened ${opened.screen}`)
  return opened.frame.linked
}

type Office = Exclude<GovernmentOffice, string>
const office = (path: string, change?: (it: Seed) => void) => linkedAt(path, change)[0] as Office
const page = speech('no', 'nb')

describe('A place for machines', () => {
  test('has of an address that nobody has confirmed its town, and no street, position or telephone', () => {
    const it = office('/ofoten/')
    expect(it.address).toEqual({
      '@type': 'PostalAddress',
      postalCode: expect.stringMatching(/^\d{4}$/),
      addressLocality: 'Narvik',
      addressCountry: 'NO',
    })
    expect(it).not.toHaveProperty('geo')
    expect(it).not.toHaveProperty('telephone')
  })

  test('has of one that is confirmed all of it, the number as it is dialled from abroad', () => {
    const it = office('/ofoten/', (seed) => {
      for (const place of seed.places)
        for (const address of place.addresses) Object.assign(address, { confirmed: true, telephone: '75 65 00 00' })
    })
    expect(it).toMatchObject({
      telephone: '+4775650000',
      address: { streetAddress: expect.any(String) },
      geo: { '@type': 'GeoCoordinates', latitude: expect.any(Number), longitude: expect.any(Number) },
    })
  })

  test('with two addresses is an office with two departments, each with its own hours', () => {
    const it = office('/lofoten/')
    expect(it).not.toHaveProperty('address')
    expect(it).not.toHaveProperty('openingHoursSpecification')
    expect(it.department).toMatchObject([
      { name: 'Karriere- og studieverksted Lofoten, Leknes', openingHoursSpecification: expect.any(Array) },
      { name: 'Karriere- og studieverksted Lofoten, Svolvær', openingHoursSpecification: expect.any(Array) },
    ])
  })

  test('is not called closed all week where one comes by appointment', () => {
    const it = office('/ofoten/', (seed) => {
      for (const place of seed.places)
        for (const address of place.addresses)
          address.hours = address.hours.map((line) => ({ ...line, mode: 'appointment' }))
    })
    expect(it).not.toHaveProperty('openingHoursSpecification')
  })

  test('is closed in the season it is closed in', () => {
    const it = office('/ofoten/', (seed) => {
      for (const place of seed.places)
        for (const address of place.addresses) {
          address.monthly = []
          address.seasons = [{ id: place.id, title: { no: 'Stengt' }, from: '11-01', to: '12-20', hours: [] }]
        }
    })
    expect(it.openingHoursSpecification).toMatchObject([{ opens: '00:00', closes: '00:00' }])
  })
})

describe('The price of a course for machines', () => {
  const price = (it: Partial<Price>): Price => ({
    terms: 'ask',
    amount: null,
    per: 'course',
    examFee: null,
    note: null,
    ...it,
  })
  const offers = (it: Partial<Price>) => offersOf(price(it), null, page, 'nb')

  test('is nobody’s guess where nobody has said', () => {
    expect(offers({})).toEqual([])
    expect(offers({ terms: 'paid', note: { no: 'Du betaler for bøkene.' } })).toEqual([])
  })

  test('is free for everybody only where it is', () => {
    expect(offers({ terms: 'free' })).toMatchObject([{ price: 0, category: 'Free' }])
    expect(offers({ terms: 'free-for-residents', amount: 4900 })).toMatchObject([
      { price: 0, category: 'Partially Free', eligibleRegion: { name: 'Nordland' } },
      { price: 4900, category: 'Paid' },
    ])
    expect(offers({ terms: 'free-for-some', note: { no: 'Gratis med rett.' } })).toMatchObject([
      { price: 0, category: 'Partially Free', description: 'Gratis med rett.' },
    ])
  })

  test('of a month, half a year or a year is not that of the whole course', () => {
    const [month] = offers({ terms: 'paid', amount: 500, per: 'month' })
    expect(month).not.toHaveProperty('price')
    expect(month).toMatchObject({
      priceSpecification: { price: 500, referenceQuantity: { value: 1, unitCode: 'MON' } },
    })
    expect(offers({ terms: 'paid', amount: 500, per: 'term' })).toMatchObject([
      { priceSpecification: { referenceQuantity: { value: 6, unitCode: 'MON' } } },
    ])
  })
})

describe('A course for machines', () => {
  const records = (change: (it: Seed['courses'][number]) => void) => {
    let path = ''
    const linked = (seed: Seed) => {
      const course = seed.courses.find((it) => it.admission === 'sessions' && it.sessions.length > 0)
      if (!course) throw new Error('The seed has no course with runs.')
      change(course)
      path = courseUrl(course, 'no')
    }
    seeded(linked)
    return linkedAt(path, linked)[0] as Exclude<Course, string>
  }

  test('says of a run that it is cancelled, and that nobody can join', () => {
    const it = records((course) => {
      course.sessions = course.sessions.slice(0, 1).map((session) => ({ ...session, status: 'cancelled' }))
    })
    expect(it.hasCourseInstance).toMatchObject([
      {
        eventStatus: 'https://schema.org/EventCancelled',
        offers: { availability: 'https://schema.org/Discontinued' },
      },
    ])
  })

  test('is online and at its places where it is both', () => {
    const it = records((course) => {
      course.mode = 'blended'
      course.sessions = course.sessions.slice(0, 1)
    })
    expect(it.hasCourseInstance).toMatchObject([
      { courseMode: 'Blended', location: [{ '@type': 'VirtualLocation' }, { '@type': 'Place' }] },
    ])
  })

  test('keeps its name among machines when its words and its address change', () => {
    const before = records(() => {})
    const after = records((course) => {
      course.slug = 'andre-ord'
      course.title = { no: 'Andre ord' }
    })
    expect(after['@id']).toBe(before['@id'])
    expect(after.url).not.toBe(before.url)
  })
})

test('News of a region is by its place, and the county’s own by the county', () => {
  const authors = (own: boolean) => {
    let path = ''
    const change = (seed: Seed) => {
      const item = seed.news.find((it) => (it.region !== null) === own)
      path = item ? newsUrl(item, 'no') : ''
    }
    seeded(change)
    return linkedAt(path)[0]
  }
  expect(authors(true)).toMatchObject({
    author: { '@type': 'GovernmentOffice', '@id': expect.stringContaining('#sted') },
  })
  expect(authors(false)).toMatchObject({ author: { '@id': '/#fylket', name: 'Nordland fylkeskommune' } })
})

test('No text an editor writes ends the script element it stands in', () => {
  const text = linkedScript(
    { '@context': 'https://schema.org', '@type': 'Course', name: '</script><b>', url: '/kurs/' },
    'https://eidor.example.no',
  )
  expect(text).not.toContain('<')
  expect(JSON.parse(text)).toMatchObject({ name: '</script><b>', url: 'https://eidor.example.no/kurs/' })
})
