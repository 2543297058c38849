import { describe, expect, test } from 'vitest'
import { seed } from '#content/seed/index.ts'
import {
  coursesUrl,
  courseUrl,
  frontUrl,
  goalsUrl,
  goalUrl,
  newsListUrl,
  newsUrl,
  pageUrl,
  placesUrl,
  placeUrl,
} from '#content/urls.ts'
import type { Frame } from '#site/views/frame.ts'
import { fitting, sentencesWithin, withSiteName } from '#site/views/heads/fitting.ts'
import { open } from '#site/views/open.ts'
import { readerOf, seeded, today } from '../records.ts'

const nordland = seed(today)

function frameAt(path: string, records = seeded()): Frame | null {
  const opened = open(readerOf(records), new URL(path, 'https://eidor.example.no'))
  return 'frame' in opened && opened.status === 200 ? opened.frame : null
}

/** Every page of a language that exists, by its address. */
function pagesIn(locale: 'no' | 'en'): Map<string, Frame> {
  const read = readerOf()
  const urls = [
    ...[frontUrl, placesUrl, coursesUrl, newsListUrl, goalsUrl].map((it) => it(locale)),
    ...nordland.regions.map((it) => placeUrl(it, locale)),
    ...nordland.courses.map((it) => courseUrl(it, locale)),
    ...nordland.news.map((it) => newsUrl(it, locale)),
    ...nordland.goals.map((it) => goalUrl(it, locale)),
    ...nordland.pages.map((it) => pageUrl(it, locale)),
  ]
  return new Map(
    urls.flatMap((url) => {
      const opened = open(read, new URL(url, 'https://eidor.example.no'))
      return 'frame' in opened && opened.status === 200 ? [[url, opened.frame] as const] : []
    }),
  )
}

describe('What a page is called in a list of hits', () => {
  test.each(['no', 'en'] as const)('is its own, short enough to be read, and says something (%s)', (locale) => {
    const pages = pagesIn(locale)
    expect(pages.size).toBeGreaterThan(locale === 'no' ? 100 : 25)
    for (const of of ['headTitle', 'description'] as const) {
      const said = Map.groupBy(pages, ([, frame]) => frame[of])
      const twice = [...said.values()].flatMap((it) => (it.length > 1 ? [it.map(([url]) => url)] : []))
      expect(twice).toEqual([])
    }
    for (const [url, { headTitle, description }] of pages) {
      expect([url, headTitle.length <= 60]).toEqual([url, true])
      expect([url, description.length >= 25 && description.length <= 160]).toEqual([url, true])
    }
  })

  test('is a place’s name, its towns and that its hours are here, in its own language', () => {
    expect(frameAt('/salten/')?.headTitle).toBe('Karriere Salten, Bodø og Fauske – åpningstider – Ei dør')
    expect(frameAt('/ytre-helgeland/')?.headTitle).toBe('Ei dør i Ytre Helgeland, Sandnessjøen – opningstider')
    expect(frameAt('/en/ofoten/')?.headTitle).toBe('Karrieresenter Ofoten, Narvik – opening hours – Ei dør')
  })

  test('is found by a municipality the place serves', () => {
    expect(frameAt('/rana/')?.description).toContain('Træna')
  })

  test('has no Norwegian words of ours on a page in Sami', () => {
    const records = seeded((it) => {
      for (const place of it.places) place.summary = { ...place.summary, smj: 'x' }
    })
    expect(frameAt('/smj/salten/', records)).toMatchObject({
      headTitle: 'Karriere Salten, Bodø og Fauske – Ei dør',
      description: 'x',
    })
  })

  test('says where a course is and when it starts, and only where when that day is past', () => {
    const ahead = nordland.courses.find((it) => it.title.no === 'Norsk A1 for nybegynnere, Leknes')
    expect(ahead && frameAt(courseUrl(ahead, 'no'))?.title).toMatch(/^Norsk A1 for nybegynnere, Leknes, starter \d+\. /)
    const records = seeded((it) => {
      for (const course of it.courses) {
        const over = { starts: '2026-11-02', ends: '2027-03-01' }
        course.sessions = course.sessions.map((session) => ({ ...session, ...over }))
      }
    })
    expect(ahead && frameAt(courseUrl(ahead, 'no'), records)?.title).toBe('Norsk A1 for nybegynnere, Leknes')
  })
})

describe('A title that is too long', () => {
  test('loses what matters least, never half a word', () => {
    expect(fitting(['one two three', 'one two', 'one'], 8)).toBe('one two')
    expect(fitting(['one two three', 'one two'], 3)).toBe('one two')
    expect(withSiteName('a'.repeat(52), 'Ei dør')).toBe('a'.repeat(52))
    expect(withSiteName('a'.repeat(51), 'Ei dør')).toBe(`${'a'.repeat(51)} – Ei dør`)
    expect(withSiteName('Om Ei dør', 'Ei dør')).toBe('Om Ei dør')
    expect(sentencesWithin(['One.', 'Two, too long.', 'Six.'], 9)).toBe('One. Six.')
  })
})
