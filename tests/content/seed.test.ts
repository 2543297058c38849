import { describe, expect, it } from 'vitest'
import { inTerm } from '#content/term.ts'
import { addDays, weekday } from '../../content/date.ts'
import { parse } from '../../content/parse.ts'
import { seed } from '../../content/seed/index.ts'
import { documents } from './seed-documents.ts'

const days = ['2026-11-22', '2026-12-24', '2027-01-01', '2027-03-28', '2027-06-30', '2027-10-31', '2028-02-29']

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
