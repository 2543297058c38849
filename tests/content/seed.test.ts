import { describe, expect, it } from 'vitest'
import { addDays, weekday } from '../../content/date.ts'
import { shortId } from '../../content/id.ts'
import type { Kind } from '../../content/kinds.ts'
import { naming } from '../../content/naming.ts'
import { parse } from '../../content/parse.ts'
import { inTerm } from '../../content/seed/calendar.ts'
import { seedId } from '../../content/seed/ids.ts'
import { type Seed, seed } from '../../content/seed/index.ts'
import { nameKey } from '../../content/slug.ts'
import { reservedPaths } from '../../content/urls.ts'

const days = ['2026-11-22', '2026-12-24', '2027-01-01', '2027-03-28', '2027-06-30', '2027-10-31', '2028-02-29']

function documents(it: Seed): [Kind, { id: string }][] {
  const of = (kind: Kind, all: { id: string }[]): [Kind, { id: string }][] => all.map((one) => [kind, one])
  return [
    ...of('region', it.regions),
    ...of('place', it.places),
    ...of('name', it.names),
    ...of('exception', it.exceptions),
    ...of('service', it.services),
    ...of('provider', it.providers),
    ...of('goal', it.goals),
    ...of('course', it.courses),
    ...of('news', it.news),
    ...of('page', it.pages),
    ['profile', it.profile],
    ['navigation', it.navigation],
    ['notice', it.notice],
  ]
}

/** Every id that stands anywhere inside a value, besides the value's own. */
function idsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key !== 'id' && /^[0-9a-f]{24}$/.test(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((it) => idsIn(it, key))
  if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([name, it]) => idsIn(it, name))
  return []
}

/** Every link target in a value that points to a document. */
function documentLinks(value: unknown): { kind: string; id: string }[] {
  if (Array.isArray(value)) return value.flatMap(documentLinks)
  if (value === null || typeof value !== 'object') return []
  if ('to' in value && value.to === 'document' && 'kind' in value && 'id' in value)
    return [{ kind: String(value.kind), id: String(value.id) }]
  return Object.values(value).flatMap(documentLinks)
}

function regionOf(it: Seed, slug: string) {
  return it.regions.find((one) => one.slug === slug)?.id
}

describe.each(days)('The seed of %s', (today) => {
  const county = seed(today)

  it('fits the contract in every document', () => {
    for (const [kind, document] of documents(county)) expect(() => parse(kind, document)).not.toThrow()
  })

  it('refers only to documents it has', () => {
    const addresses = county.places.flatMap((place) => place.addresses.map((one) => one.id))
    const known = new Set([...documents(county).map(([, one]) => one.id), ...addresses])
    for (const [kind, document] of documents(county)) {
      expect(
        idsIn(document).filter((id) => !known.has(id)),
        `${kind} ${document.id}`,
      ).toEqual([])
    }
    const of = new Map(documents(county).map(([kind, one]) => [one.id, kind]))
    for (const link of documents(county).flatMap(([, one]) => documentLinks(one)))
      expect(of.get(link.id)).toBe(link.kind)
  })

  it('has every reference point to the right kind', () => {
    const regions = new Set(county.regions.map((one) => one.id))
    const places = new Map(county.places.map((one) => [one.id, one]))
    const providers = new Set(county.providers.map((one) => one.id))
    const goals = new Set(county.goals.map((one) => one.id))
    const services = new Set(county.services.map((one) => one.id))
    const addresses = new Set(county.places.flatMap((one) => one.addresses.map((row) => row.id)))
    for (const place of county.places) {
      expect(regions).toContain(place.region)
      for (const offered of place.services) expect(services).toContain(offered.service)
    }
    for (const name of county.names) expect([...places.keys()]).toContain(name.place)
    for (const exception of county.exceptions) {
      if (exception.place === null) continue
      const rows = places.get(exception.place)?.addresses.map((one) => one.id)
      expect(rows).toBeDefined()
      if (exception.address !== null) expect(rows).toContain(exception.address)
    }
    for (const course of county.courses) {
      if (course.region !== null) expect(regions).toContain(course.region)
      for (const id of course.shownIn) expect(regions).toContain(id)
      if (course.region !== null) expect(course.shownIn).not.toContain(course.region)
      for (const id of course.places) expect([...places.keys()]).toContain(id)
      for (const id of course.goals) expect(goals).toContain(id)
      expect(providers).toContain(course.provider)
      for (const one of course.sessions) if (one.address !== null) expect(addresses).toContain(one.address)
    }
    for (const one of county.news) if (one.region !== null) expect(regions).toContain(one.region)
  })

  it('starts every session after today, in term, on its first weekday, and closes applications by then', () => {
    for (const course of county.courses) {
      expect(course.sessions.length > 0, course.slug).toBe(course.admission === 'sessions')
      for (const one of course.sessions) {
        expect(one.starts > today, course.slug).toBe(true)
        expect(inTerm(one.starts), `${course.slug} ${one.starts}`).toBe(true)
        if (one.meetings[0]) expect(weekday(one.starts), course.slug).toBe(one.meetings[0].weekday)
        if (one.deadline !== null) expect(one.deadline <= one.starts, course.slug).toBe(true)
        if (one.applyFrom !== null && one.deadline !== null)
          expect(one.applyFrom < one.deadline, course.slug).toBe(true)
        for (const meeting of one.meetings) expect(meeting.opens < meeting.closes).toBe(true)
      }
    }
  })

  it('shows every state a session can be in', () => {
    const sessions = county.courses.flatMap((course) => course.sessions)
    expect(new Set(sessions.map((one) => one.status))).toEqual(new Set(['open', 'full', 'waiting-list', 'cancelled']))
    const soon = sessions.filter(
      (one) =>
        one.status === 'open' && one.deadline !== null && one.deadline >= today && one.deadline <= addDays(today, 14),
    )
    expect(soon.length).toBeGreaterThanOrEqual(3)
    expect(sessions.some((one) => one.applyFrom !== null && one.applyFrom > today)).toBe(true)
    expect(sessions.some((one) => one.deadline !== null && one.deadline < today)).toBe(true)
    expect(county.courses.some((course) => course.admission === 'rolling')).toBe(true)
  })

  it('keeps holidays by rules and by the county, not by an exception at each place', () => {
    const addresses = county.places.flatMap((place) => place.addresses)
    expect(addresses.every((one) => one.holidays.closed)).toBe(true)
    expect(addresses.filter((one) => one.holidays.openOn.length > 0).map((one) => one.label)).toEqual(['Mo i Rana'])
    expect(addresses.filter((one) => one.monthly.length > 0).map((one) => one.label)).toEqual(['Bodø'])
    const seasons = addresses.flatMap((one) => one.seasons)
    expect(seasons.some((one) => one.hours.length === 0) && seasons.some((one) => one.hours.length > 0)).toBe(true)
    const [christmas, ...others] = county.exceptions.filter((one) => one.place === null)
    expect(christmas).toMatchObject({ periods: [], reason: { no: 'Stengt i romjula.' } })
    expect(others).toEqual([])
  })

  it('has an upcoming day with other hours at every established place, and no two on one day', () => {
    for (const place of county.places) {
      const own = county.exceptions.filter((one) => one.place === place.id)
      const ahead = own.filter((one) => one.from > today)
      if (place.stage === 'established') expect(ahead.length).toBeGreaterThan(0)
      for (const row of place.addresses) {
        const rows = own.filter((one) => one.address === null || one.address === row.id)
        for (const a of rows) for (const b of rows) if (a.id < b.id) expect(a.to < b.from || b.to < a.from).toBe(true)
        for (const one of rows.filter((each) => each.periods.length > 0)) {
          expect(
            row.hours.map((line) => line.weekday),
            `${row.label} ${one.from}`,
          ).toContain(weekday(one.from))
        }
      }
    }
  })

  it('lets separate offices become one door at least 120 days ahead, and says where to go until then', () => {
    for (const place of county.places.filter((one) => one.stage === 'separate')) {
      expect(place.oneDoorFrom).toMatch(/-(08-01|01-02)$/)
      expect(place.oneDoorFrom !== null && place.oneDoorFrom >= addDays(today, 120)).toBe(true)
      expect(place.merger).not.toBeNull()
      expect(place.parts.every((part) => part.visitBefore !== null)).toBe(true)
    }
  })

  it('dates no news and no check ahead of today', () => {
    for (const one of county.news) expect(one.date <= today).toBe(true)
    for (const place of county.places) expect(place.checked !== null && place.checked <= today).toBe(true)
    expect(county.news.some((one) => one.expires !== null && one.expires >= today)).toBe(true)
  })

  it('comes out the same a second time', () => {
    expect(seed(today)).toEqual(county)
  })
})

describe('Nordland in the seed', () => {
  const nordland = seed('2026-11-22')

  it('has 8 regions with 41 municipalities, each once, and a place for each region', () => {
    const municipalities = nordland.regions.flatMap((one) => one.municipalities)
    expect(nordland.regions).toHaveLength(8)
    expect(municipalities).toHaveLength(41)
    expect(new Set(municipalities.map((one) => one.number)).size).toBe(41)
    expect(nordland.places.map((one) => one.region).toSorted()).toEqual(
      nordland.regions.map((one) => one.id).toSorted(),
    )
  })

  it('has the Sami names of the five municipalities that have one, and the two regions in the Sami area', () => {
    const sami = nordland.regions
      .flatMap((one) => one.municipalities)
      .flatMap((one) => (one.sami ? [[one.name, one.sami.name, one.sami.lang]] : []))
    expect(sami.toSorted()).toEqual([
      ['Evenes', 'Evenášši', 'se'],
      ['Fauske', 'Fuossko', 'smj'],
      ['Hamarøy', 'Hábmer', 'smj'],
      ['Hattfjelldal', 'Aarborte', 'sma'],
      ['Sortland', 'Suortá', 'se'],
    ])
    expect(nordland.regions.filter((one) => one.samiArea).map((one) => one.slug)).toEqual(['salten', 'mosjoen'])
  })

  it('has the six names as slide 9 writes them, and two places that have not decided', () => {
    const called = nordland.regions.map((region) => {
      const place = nordland.places.find((one) => one.region === region.id)
      const own = nordland.names.filter((one) => one.place === place?.id)
      return [region.slug, naming(own, '2026-11-22').current?.name ?? null]
    })
    expect(Object.fromEntries(called)).toEqual({
      lofoten: 'Karriere- og studieverksted Lofoten',
      vesteralen: null,
      ofoten: 'Karrieresenter Ofoten',
      salten: 'Karriere Salten',
      rana: 'Veiledningssenter Mo',
      mosjoen: 'OPUS Mosjøen karrieresenter',
      'ytre-helgeland': null,
      'sor-helgeland': 'Karriere- og studiesenter Sør Helgeland',
    })
  })

  it('has five regions established, one in the pilot and two still separate', () => {
    expect(nordland.places.map((one) => one.stage).toSorted()).toEqual([
      'established',
      'established',
      'established',
      'established',
      'established',
      'pilot',
      'separate',
      'separate',
    ])
  })

  it('leads no name, municipality or alias to two regions, or to a path of the site itself', () => {
    const owner = new Map<string, string>()
    for (const region of nordland.regions) {
      const place = nordland.places.find((one) => one.region === region.id)
      const words = [
        region.slug,
        region.name.no,
        ...region.aliases,
        ...(place?.aliases ?? []),
        ...(place?.parts.map((one) => one.name) ?? []),
        ...region.municipalities.flatMap((one) => (one.sami ? [one.name, one.sami.name] : [one.name])),
        ...nordland.names.filter((one) => one.place === place?.id).map((one) => one.name),
      ]
      for (const word of words) {
        const key = nameKey(word)
        expect(owner.get(key) ?? region.slug, word).toBe(region.slug)
        expect(
          reservedPaths.map((path) => nameKey(path)),
          word,
        ).not.toContain(key)
        owner.set(key, region.slug)
      }
    }
  })

  it('names two addresses in Lofoten and Salten and one elsewhere, none of them confirmed', () => {
    for (const region of nordland.regions) {
      const place = nordland.places.find((one) => one.region === region.id)
      expect(place?.addresses).toHaveLength(region.slug === 'lofoten' || region.slug === 'salten' ? 2 : 1)
      expect(place?.addresses.every((one) => !one.confirmed && one.street.endsWith('(eksempel)'))).toBe(true)
      for (const row of place?.addresses ?? [])
        expect(region.municipalities.map((one) => one.number)).toContain(row.municipality)
      expect(place?.email).toMatch(/@example\.no$/)
      expect(place?.people.every((one) => one.name === null && !one.consent)).toBe(true)
    }
  })

  it('offers every minimum service everywhere, but for one that is missing and two that come later', () => {
    const minimum = nordland.services.filter((one) => one.scope === 'minimum')
    const local = new Set(nordland.services.filter((one) => one.scope === 'local').map((one) => one.id))
    const missing = nordland.places.flatMap((place) =>
      minimum.filter((one) => !place.services.some((offered) => offered.service === one.id)),
    )
    expect(missing.map((one) => one.title.no)).toEqual(['Realkompetansevurdering'])
    expect(nordland.places.flatMap((place) => place.services).filter((one) => one.from !== null)).toHaveLength(2)
    for (const place of nordland.places.filter((one) => one.stage === 'established')) {
      expect(place.services.some((one) => local.has(one.service))).toBe(true)
    }
  })

  it('has at least 64 courses, some in every region and in Nettskolen, and three or more for each goal', () => {
    expect(nordland.courses.length).toBeGreaterThanOrEqual(64)
    for (const region of nordland.regions)
      expect(nordland.courses.filter((one) => one.region === region.id).length).toBeGreaterThanOrEqual(5)
    const online = nordland.courses.filter((one) => one.provider === seedId('provider:nettskolen'))
    expect(online.length).toBeGreaterThanOrEqual(5)
    expect(online.every((one) => one.region === null)).toBe(true)
    for (const goal of nordland.goals)
      expect(nordland.courses.filter((one) => one.goals.includes(goal.id)).length).toBeGreaterThanOrEqual(3)
    expect(nordland.goals).toHaveLength(5)
  })

  it('is written in nynorsk for at least a quarter of the courses and of the news', () => {
    const share = (all: { written: string }[]) => all.filter((one) => one.written === 'nn').length / all.length
    expect(nordland.news.length).toBeGreaterThanOrEqual(12)
    expect(share(nordland.news)).toBeGreaterThanOrEqual(0.25)
    expect(share(nordland.courses)).toBeGreaterThanOrEqual(0.25)
  })

  it('keeps titles and summaries short enough for a list', () => {
    for (const one of [...nordland.courses, ...nordland.news, ...nordland.goals, ...nordland.services]) {
      for (const line of [...Object.values(one.title), ...Object.values(one.summary)])
        expect(String(line).length, String(line)).toBeLessThanOrEqual(160)
    }
  })

  it('translates what a newcomer needs: places, minimum services, goals and the two pages', () => {
    for (const place of nordland.places) expect(place.summary.en).toBeDefined()
    for (const one of nordland.services.filter((each) => each.scope === 'minimum'))
      expect([one.title.en, one.summary.en]).not.toContain(undefined)
    for (const one of nordland.goals) expect([one.title.en, one.summary.en]).not.toContain(undefined)
    expect(nordland.pages.filter((one) => one.title.en).map((one) => one.path)).toEqual(['om', 'nettskolen'])
    const translated = nordland.courses.filter((one) => one.title.en)
    expect(translated.length).toBeGreaterThanOrEqual(6)
    for (const one of translated) {
      expect(one.summary.en).toBeDefined()
      expect(one.outcomes.every((line) => line.en !== undefined)).toBe(true)
    }
  })

  it('gives every document an id of its own, and every course and news item a short id and an address of its own', () => {
    const unique = (all: string[]) => expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([])
    unique([
      ...documents(nordland).map(([, one]) => one.id),
      ...nordland.places.flatMap((one) => [...one.addresses, ...one.parts].map((row) => row.id)),
      ...nordland.courses.flatMap((one) => one.sessions.map((row) => row.id)),
    ])
    for (const all of [nordland.courses, nordland.news]) {
      unique(all.map((one) => shortId(one.id)))
      unique(all.map((one) => one.slug))
    }
    unique(nordland.pages.map((one) => one.path))
    unique(nordland.goals.map((one) => one.slug))
    unique(nordland.regions.map((one) => one.slug))
  })

  it('keeps the paths of pages apart from the slugs of regions', () => {
    for (const page of nordland.pages) expect(regionOf(nordland, page.path.split('/')[0] ?? '')).toBeUndefined()
  })
})
