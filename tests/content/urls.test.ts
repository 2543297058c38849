import { describe, expect, test } from 'vitest'
import { shortId } from '#content/id.ts'
import { type Locale, locales } from '#content/locale.ts'
import { naming } from '#content/naming.ts'
import {
  coursesUrl,
  courseUrl,
  finderUrl,
  frontUrl,
  goalsUrl,
  goalUrl,
  mediaUrl,
  newsListUrl,
  newsUrl,
  pageUrl,
  placeUrl,
  reservedPaths,
} from '#content/urls.ts'
import { aCourse, aName, aRegion } from './example.ts'

const course = aCourse({ id: '0123456789abcdef1a2b3c4d' })

describe('An address', () => {
  test.each([
    ['no', '/lofoten/', '/kurs/norsk-b1-1a2b3c4d/'],
    ['en', '/en/lofoten/', '/en/kurs/norsk-b1-1a2b3c4d/'],
    ['smj', '/smj/lofoten/', '/smj/kurs/norsk-b1-1a2b3c4d/'],
  ] as const)('in %s has the language first and Norwegian path words', (locale, place, page) => {
    expect([placeUrl(aRegion(), locale), courseUrl(course, locale)]).toEqual([place, page])
  })

  test('of a place is made from the region: no name adopted for it, now or ever, is in it', () => {
    const names = [
      aName({ name: 'Karrieresenter Lofoten', from: '2017-01-01' }),
      aName({ name: 'Veiledningssenteret', from: '2026-08-01' }),
    ]
    const before = placeUrl(aRegion(), 'no')
    expect(naming(names, '2026-11-22').current?.name).toBe('Veiledningssenteret')
    expect(placeUrl(aRegion({ name: { no: 'Veiledningssenteret' }, aliases: ['Leknes'] }), 'no')).toBe(before)
  })

  test('of a course keeps its short id when its words change', () => {
    const renamed = { ...course, slug: 'norskkurs-b1' }
    expect(courseUrl(renamed, 'no')).toBe('/kurs/norskkurs-b1-1a2b3c4d/')
    expect(shortId(course.id)).toBe('1a2b3c4d')
  })

  test('of a page ends and begins with a slash, in every language', () => {
    const all = (locale: Locale) => [
      frontUrl(locale),
      placeUrl(aRegion(), locale),
      coursesUrl(locale),
      courseUrl(course, locale),
      newsListUrl(locale),
      newsUrl(course, locale),
      goalsUrl(locale),
      goalUrl({ slug: 'helse' }, locale),
      pageUrl({ path: 'om/rammeverk' }, locale),
      finderUrl(locale),
    ]
    for (const url of locales.flatMap(all)) expect(url).toMatch(/^\/([a-z0-9-]+\/)*$/)
    expect(new Set(locales.flatMap(all)).size).toBe(locales.length * all('no').length)
  })

  test('of the site’s own begins with a reserved word, and so does every language', () => {
    for (const url of [
      coursesUrl('no'),
      newsListUrl('no'),
      goalsUrl('no'),
      finderUrl('no'),
      mediaUrl('a.jpg'),
      ...locales.slice(1).map(frontUrl),
    ]) {
      expect(reservedPaths).toContain(url.split('/')[1])
    }
  })

  test('of a media file is safe whatever its name', () => {
    expect(mediaUrl('dør på gløtt #1.jpg')).toBe('/media/d%C3%B8r%20p%C3%A5%20gl%C3%B8tt%20%231.jpg')
  })
})
