import { describe, expect, test } from 'vitest'
import type { Seed } from '#content/seed/index.ts'
import type { HoursView } from '#site/views/hours.ts'
import { open } from '#site/views/open.ts'
import type { PlaceView } from '#site/views/place.ts'
import { anException, idOf } from '../../content/example.ts'
import { readerOf, seeded } from '../records.ts'

function pageAt(path: string, day: string, change?: (it: Seed) => void): PlaceView {
  const opened = open(readerOf(seeded(change), day), new URL(path, 'https://eidor.example.no'))
  if (opened.screen !== 'place') throw new Error(`${path} opened ${opened.screen}`)
  return opened.view
}

function hoursAt(path: string, day: string, change?: (it: Seed) => void): HoursView {
  const [first] = pageAt(path, day, change).hours
  if (!first) throw new Error(`${path} has no hours.`)
  return first
}

const withoutExceptions = (it: Seed) => {
  it.exceptions = []
}
const row = (view: HoursView, day: string) => view.rows.find((it) => it.day.text.startsWith(day))

describe('The hours on a page', () => {
  test('announce a season with its hours, and are the season’s while it lasts', () => {
    const before = hoursAt('/lofoten/', '2027-06-01')
    expect(before.seasonNow).toBeNull()
    expect(before.seasonsAhead).toMatchObject([
      { title: { text: 'Sommertid' }, when: 'fra 23. juni til 15. august', hours: 'mandag–torsdag 10.00–14.00' },
    ])
    expect(row(before, 'Mandag')?.spans[0]?.time).toBe('9.00–15.30')
    const during = hoursAt('/lofoten/', '2027-07-05')
    expect(during.seasonNow).toMatchObject({ title: { text: 'Sommertid' }, when: 'til og med 15. august' })
    expect(during.seasonsAhead).toEqual([])
    expect(row(during, 'Tirsdag')?.spans.map((it) => it.time)).toEqual(['10.00–14.00'])
    expect(hoursAt('/lofoten/', '2027-01-05').seasonsAhead).toEqual([])
  })

  test('say it in nynorsk and English, where the name has its own language', () => {
    const nynorsk = hoursAt('/sor-helgeland/', '2027-06-15').seasonsAhead
    expect(nynorsk).toEqual([
      { title: { text: 'Sommarstengt', lang: 'nn' }, when: 'frå 6. juli til 31. juli', hours: null },
    ])
    const english = hoursAt('/en/lofoten/', '2027-07-05').seasonNow
    expect(english).toEqual({
      title: { text: 'Summer hours', lang: 'en' },
      when: 'until and including 15 August',
      hours: null,
    })
  })

  test('say the monthly evening in words, and when it is next', () => {
    const said = (path: string, day: string) => hoursAt(path, day, withoutExceptions).monthly.map((it) => it.text)
    expect(said('/salten/', '2026-11-22')).toEqual(['Første onsdag i måneden til kl. 20.00. Neste gang 2. desember.'])
    expect(said('/salten/', '2026-12-03')).toEqual([
      'Første onsdag i måneden til kl. 20.00. Neste gang 6. januar 2027.',
    ])
    expect(said('/en/salten/', '2026-11-22')).toEqual([
      'Until 20:00 on the first Wednesday of the month. Next: 2 December.',
    ])
    expect(row(hoursAt('/salten/', '2026-12-02', withoutExceptions), 'Onsdag')?.spans).toMatchObject([
      { time: '9.00–20.00' },
    ])
  })

  test('list the holidays of the coming weeks on which it is closed, or closes early, and why', () => {
    const days = hoursAt('/lofoten/', '2026-11-22', withoutExceptions).exceptions
    expect(days.map((it) => [it.when.text, it.text, it.reason?.text])).toEqual([
      ['Torsdag 24. desember', 'Åpent 9.00–12.00.', 'Julaften'],
      ['Fredag 25. desember', 'Stengt.', 'Første juledag'],
      ['Torsdag 31. desember', 'Åpent 9.00–12.00.', 'Nyttårsaften'],
      ['Fredag 1. januar 2027', 'Stengt.', 'Første nyttårsdag'],
    ])
    const nynorsk = hoursAt('/sor-helgeland/', '2027-03-20', withoutExceptions).exceptions
    expect(nynorsk.map((it) => [it.when.text, it.reason?.text])).toContainEqual(['Torsdag 25. mars', 'Skjertorsdag'])
  })

  test('tell that a place is open on a holiday after all', () => {
    const rana = hoursAt('/rana/', '2027-05-03', withoutExceptions).exceptions
    expect(rana).toContainEqual({
      when: { text: 'Torsdag 6. mai', lang: 'nb' },
      text: 'Åpent 8.30–15.30 og 15.30–18.00 (bare med time).',
      reason: { text: 'Kristi himmelfartsdag', lang: 'nb' },
    })
  })

  test('are closed by the county’s calendar at every place, but where the place has its own hours', () => {
    const own = (it: Seed) => {
      const lofoten = it.places.find((place) => place.addresses.some((address) => address.label === 'Leknes'))
      it.exceptions = [
        anException({ id: idOf(1), place: null, from: '2026-12-01', reason: { no: 'Felles fagdag' } }),
        anException({
          id: idOf(2),
          place: lofoten?.id ?? '',
          from: '2026-12-01',
          periods: [{ opens: '12:00', closes: '14:00' }],
        }),
      ]
    }
    const salten = pageAt('/salten/', '2026-12-01', own)
    expect(salten.doors[0]).toMatchObject({
      state: { sign: 'closed', strong: 'Stengt i dag.', because: { text: 'Felles fagdag.' } },
    })
    expect(row(salten.hours[0] ?? hoursAt('/salten/', '2026-12-01'), 'Tirsdag')).toMatchObject({
      spans: [],
      reason: { text: 'Felles fagdag' },
    })
    const lofoten = pageAt('/lofoten/', '2026-12-01', own)
    expect(lofoten.doors[0]).toMatchObject({ state: { rest: 'I dag 12.00–14.00' }, unusual: null })
  })

  test('say why it is closed today: a holiday, an eve, a season', () => {
    const said = (path: string, day: string) => {
      const { strong, because } = pageAt(path, day, withoutExceptions).doors[0]?.state ?? {}
      return because ? `${strong} ${because.text}` : strong
    }
    expect(said('/lofoten/', '2027-03-25')).toBe('Stengt i dag, skjærtorsdag.')
    expect(said('/lofoten/', '2027-05-17')).toBe('Stengt i dag, 17. mai.')
    expect(said('/en/lofoten/', '2027-03-25')).toBe('Closed today, Maundy Thursday.')
    expect(said('/mosjoen/', '2026-12-24')).toBe('Stengt i dag, julaften.')
    expect(said('/sor-helgeland/', '2027-07-07')).toBe('Stengt i dag. Sommarstengt.')
    expect(said('/lofoten/', '2026-11-22')).toBe('Stengt i dag.')
  })

  test('give a weekend that is open for once its own rows', () => {
    const saturday = '2026-11-28'
    const opened = (it: Seed) => {
      it.exceptions = [anException({ place: null, from: saturday, periods: [{ opens: '10:00', closes: '14:00' }] })]
    }
    const { rows } = hoursAt('/lofoten/', saturday, opened)
    expect(rows.map((it) => (it.today ? `${it.day.text} (today)` : it.day.text))).toEqual([
      'Mandag',
      'Tirsdag',
      'Onsdag',
      'Torsdag',
      'Fredag',
      'Lørdag (today)',
      'Søndag',
    ])
  })
})
