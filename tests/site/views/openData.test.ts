import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { entriesOf } from '#content/catalogue/entries.ts'
import { readCatalogue } from '#content/catalogue/read/catalogue.ts'
import { recognise } from '#content/catalogue/recognise.ts'
import { upcomingSessions } from '#content/course-state.ts'
import { addDays } from '#content/date.ts'
import { hoursOn } from '#content/hours.ts'
import { type Seed, seed } from '#content/seed/index.ts'
import { placeUrl } from '#content/urls.ts'
import { current } from '#site/search/courses/current.ts'
import { open } from '#site/views/open.ts'
import { durationOf } from '#site/views/openData/duration.ts'
import { openFile } from '#site/views/openData/file.ts'
import { linkedText } from '#site/views/structured/linked.ts'
import { parseXml } from '../../publisher/xml.ts'
import { readerOf, seeded, today } from '../records.ts'

const origin = 'https://eidor.example.no'
const nordland = seed(today)
const { courses, regions, places, exceptions, providers } = nordland

function fileAt(name: string, change?: (it: Seed) => void): string {
  const text = openFile(readerOf(seeded(change)), 'no', name, origin)
  if (text === null) throw new Error(`There is no ${name}.`)
  return text
}

function graphOf(name: string): Record<string, unknown>[] {
  const { '@graph': graph } = JSON.parse(fileAt(name))
  return graph
}

/** A catalogue as our own import reads it. */
async function readBack(text: string) {
  const table = await readCatalogue(new TextEncoder().encode(text))
  return { format: table.format, ...entriesOf(table, recognise(table.headings)) }
}

const shown = current(courses, today)

describe('The lists as JSON-LD', () => {
  test('say of a place and of a course what their pages say, by the same name', () => {
    const read = readerOf()
    for (const [list, path] of [
      ['places.jsonld', placeUrl(regions[0] as { slug: string }, 'no')],
      ['places.jsonld', '/salten/'],
    ] as const) {
      const opened = open(read, new URL(path, origin))
      if (!('frame' in opened)) throw new Error(`${path} is no page.`)
      const { '@context': context, ...thing } = JSON.parse(linkedText(opened.frame.linked[0] as object, origin))
      expect(context).toBe('https://schema.org')
      expect(graphOf(list)).toContainEqual(thing)
    }
  })

  test('hold every place, course and service, each once, after the licence', () => {
    for (const [name, count] of [
      ['places.jsonld', places.length],
      ['courses.jsonld', shown.length],
      ['services.jsonld', nordland.services.length],
    ] as const) {
      const [dataset, ...things] = graphOf(name)
      expect(dataset).toMatchObject({ '@id': `${origin}/data/${name}`, license: expect.stringContaining('nlod') })
      expect([name, new Set(things.map((it) => it['@id'])).size]).toEqual([name, count])
      for (const it of things) expect(String(it['@id'])).toMatch(/^https:\/\/eidor\.example\.no\//)
    }
  })

  test('are read by our own import as the same courses', async () => {
    const { format, good, refused } = await readBack(fileAt('courses.jsonld'))
    // The code of a subject is that of every course in it: to an import that goes by code they are one.
    const byCode = Map.groupBy(shown, (it) => it.reference ?? it.id)
    const shared = [...byCode].filter(([, those]) => those.length > 1).map(([code]) => code)
    expect([format, refused.map((it) => it.code).toSorted()]).toEqual(['schema-org', shared.toSorted()])
    const titles = new Set([...good, ...refused].map((it) => it.title))
    const lone = [...byCode.values()].filter((it) => it.length === 1).map(([it]) => it?.title.no)
    expect(lone.filter((it) => !titles.has(it ?? ''))).toEqual([])
  })

  test('send a service to the places that offer it today, not to those that will', () => {
    const service = nordland.services[0]
    const channels = (from: string | null) => {
      const text = fileAt('services.jsonld', (it) => {
        for (const place of it.places)
          place.services = place.services.map((one) => (one.service === service?.id ? { ...one, from } : one))
      })
      const graph: Record<string, unknown>[] = JSON.parse(text)['@graph']
      return graph.find((it) => String(it['@id']).endsWith(`#${service?.id}`))?.availableChannel
    }
    expect(channels(null)).toHaveLength(places.length)
    expect(channels(addDays(today, 1))).toEqual([])
  })
})

describe('The courses in the European Learning Model', () => {
  test('are the same courses when our own import reads them', async () => {
    const { format, good, refused } = await readBack(fileAt('courses-elm.jsonld'))
    expect([format, refused]).toEqual(['elm', []])
    const byCode = new Map(shown.map((it) => [it.id, it]))
    expect(good.map((it) => it.code).toSorted()).toEqual([...byCode.keys()].toSorted())
    for (const { code, title, fields } of good) {
      const course = byCode.get(code)
      if (!course) throw new Error(`No course has the id ${code}.`)
      const isFree = course.price.terms === 'free'
      const amount = isFree ? 0 : course.price.per === 'course' ? course.price.amount : null
      const runs = course.admission === 'sessions' ? upcomingSessions(course, today) : []
      expect({ code, title }).toEqual({ code, title: course.title.no })
      expect(fields).toMatchObject({
        mode: course.mode,
        description: course.summary.no,
        ...(course.title.en ? { 'title:en': course.title.en } : {}),
        ...(course.language === 'other' ? {} : { language: course.language }),
        ...(course.outcomes.length > 0 ? { outcomes: course.outcomes.map((it) => it.no) } : {}),
        ...(course.requirements ? { requirements: course.requirements.no } : {}),
        ...(course.apply.how ? { applyHow: course.apply.how.no } : {}),
        ...(course.apply.url ? { applyUrl: course.apply.url } : {}),
        ...(amount ? { amount } : {}),
      })
      const sessions = (fields as { sessions?: { starts: string; ends?: string; deadline?: string }[] }).sessions ?? []
      expect([code, sessions.map((it) => it.starts).toSorted()]).toEqual([code, runs.map((it) => it.starts).toSorted()])
      for (const run of runs.filter((it) => it.deadline !== null && it.ends !== null))
        expect(sessions).toContainEqual(
          expect.objectContaining({ starts: run.starts, ends: run.ends, deadline: run.deadline }),
        )
    }
    const schools = new Set(providers.map((it) => it.name))
    expect(good.some((it) => schools.has(String((it.fields as { provider?: string }).provider)))).toBe(true)
  })

  test('say how long a course is where its words are a number of one unit', () => {
    expect(['10 måneder', '2 år', '12 uker', '6 veker', '1 dag', '3 månader'].map(durationOf)).toEqual([
      'P10M',
      'P2Y',
      'P12W',
      'P6W',
      'P1D',
      'P3M',
    ])
    expect(['ett år', '2 år på deltid', '', '10 kvelder'].map(durationOf)).toEqual([null, null, null, null])
  })
})

/** A card as ical.js reads it: name, parameters, type and value of each property (RFC 7095). */
const jCard = z.tuple(
  [z.string(), z.array(z.tuple([z.string(), z.record(z.string(), z.unknown()), z.string(), z.unknown()], z.unknown()))],
  z.unknown(),
)

describe('A place for the address book', () => {
  const card = (slug: string, change?: (it: Seed) => void) => {
    const text = fileAt(`places-${slug}.vcf`, change)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const [name, properties] = jCard.parse(ICAL.parse(text))
    expect(name).toBe('vcard')
    return properties
  }
  const valuesOf = (properties: ReturnType<typeof card>, name: string) =>
    properties.filter(([it]) => it === name).map(([, , , value]) => value)

  test('is read by other programs: its name, its page and, while nothing is confirmed, its town alone', () => {
    const it = card('ofoten')
    expect(valuesOf(it, 'version')).toEqual(['4.0'])
    expect(valuesOf(it, 'fn')).toEqual(['Karrieresenter Ofoten'])
    expect(valuesOf(it, 'url')).toEqual([`${origin}/ofoten/`])
    expect(valuesOf(it, 'uid')).toEqual([`${origin}/ofoten/#sted`])
    expect(valuesOf(it, 'tel')).toEqual([])
    expect(valuesOf(it, 'adr')).toEqual([['', '', '', 'Narvik', '', expect.stringMatching(/^\d{4}$/), 'Norge']])
  })

  test('keeps the telephones of two addresses apart, and what people write whole', () => {
    const it = card('lofoten', (all) => {
      for (const place of all.places) {
        place.summary = { no: 'Komma, semikolon; skråstrek \\ og\nlinje. '.repeat(6) }
        for (const address of place.addresses) Object.assign(address, { confirmed: true, telephone: '75 65 00 00' })
      }
    })
    const groups = it.filter(([name]) => name === 'tel' || name === 'adr').map(([name, { group }]) => [name, group])
    expect(groups).toEqual([
      ['adr', 'leknes'],
      ['tel', 'leknes'],
      ['adr', 'svolvaer'],
      ['tel', 'svolvaer'],
    ])
    expect(valuesOf(it, 'tel')).toEqual(['tel:+4775650000', 'tel:+4775650000'])
    expect(String(valuesOf(it, 'note')[0])).toContain('Komma, semikolon; skråstrek \\ og\nlinje.')
  })
})

describe('The calendar of a place', () => {
  const events = (slug: string, change?: (it: Seed) => void) => {
    const calendar = new ICAL.Component(ICAL.parse(fileAt(`hours-${slug}.ics`, change)))
    return calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it))
  }

  test('has every day that is set aside, all day, and says whether it is closed', () => {
    for (const { slug, id } of regions) {
      const place = places.find((it) => it.region === id)
      const found = events(slug)
      expect(new Set(found.map((it) => it.uid)).size).toBe(found.length)
      for (const exception of exceptions.filter((it) => it.place === place?.id && it.to >= today)) {
        const event = found.find((it) => it.uid.includes(exception.id))
        expect([slug, event?.startDate.toString(), event?.startDate.isDate]).toEqual([slug, exception.from, true])
        expect(event?.endDate.toString()).toBe(addDays(exception.to, 1))
        expect(event?.summary.startsWith(exception.periods.length === 0 ? 'Stengt: ' : 'Åpent ')).toBe(
          place?.written === 'nb' || exception.periods.length === 0,
        )
        expect(event?.description).toContain(exception.reason?.no ?? '')
      }
    }
  })

  test('has the holidays that are near, and no day that is as usual', () => {
    for (const event of events('ofoten')) {
      const date = event.startDate.toString()
      const place = places.find((it) => it.region === regions.find((one) => one.slug === 'ofoten')?.id)
      const own = exceptions.filter((it) => it.place === null || it.place === place?.id)
      const [address] = place?.addresses ?? []
      expect([date, address && hoursOn(address, own, date).setBy]).not.toEqual([date, 'week'])
    }
    const holidays = events('ofoten', (it) => {
      it.exceptions = []
    })
    expect(holidays.map((it) => `${it.startDate} ${it.summary} ${it.description}`)).toContain(
      '2026-12-25 Stengt: Karrieresenter Ofoten Første juledag',
    )
  })
})

describe('The news as RSS', () => {
  const items = (name: string) => {
    const [channel] = parseXml(fileAt(name)).children
    return (channel?.children ?? [])
      .filter((it) => it.name === 'item')
      .map((it) => Object.fromEntries(it.children.map((one) => [one.name, one.text])))
  }
  const listedToday = nordland.news.filter((it) => it.date <= today && (it.expires === null || it.expires >= today))

  test('is all of it, a region’s, or the county’s own, the newest first', () => {
    expect(
      items('news.rss')
        .map((it) => it.guid)
        .toSorted(),
    ).toEqual(listedToday.map((it) => it.id).toSorted())
    for (const { slug, id } of regions)
      expect([
        slug,
        items(`news-${slug}.rss`)
          .map((it) => it.guid)
          .toSorted(),
      ]).toEqual([
        slug,
        listedToday
          .filter((it) => it.region === id)
          .map((it) => it.id)
          .toSorted(),
      ])
    expect(items('news-fylket.rss')).toHaveLength(listedToday.filter((it) => it.region === null).length)
    const dates = items('news.rss').map((it) => Date.parse(it.pubDate ?? ''))
    expect(dates).toEqual(dates.toSorted((a, b) => b - a))
  })
})
