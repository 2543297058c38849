import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slugify } from '#content/slugify.ts'
import { followedText } from '#site/following/followable.ts'
import { nameOfQuery } from '#site/following/name.ts'
import { fixedValues } from '#site/search/facet-values.ts'
import { facetNames } from '#site/search/facets.ts'
import { readCourseQuery } from '#site/search/query.ts'
import { speech } from '#site/views/speech.ts'
import { readerOf } from '../records.ts'

const read = readerOf()
const pages = { nb: speech('no', 'nb'), nn: speech('no', 'nn'), en: speech('en', 'nb') }
type Language = keyof typeof pages
const nameOf = (query: string, language: Language = 'nb') =>
  nameOfQuery(read, readCourseQuery(new URLSearchParams(query)), pages[language])

describe('The name of a search that is followed', () => {
  test.each<[query: string, ...names: [nb: string, nn: string, en: string]]>([
    ['', 'Alle kurs i Nordland', 'Alle kurs i Nordland', 'All courses in Nordland'],
    ['sort=title&page=3&open=true', 'Alle kurs i Nordland', 'Alle kurs i Nordland', 'All courses in Nordland'],
    [
      'region=lofoten&free=true&mode=online&q=norsk',
      'Kurs: «norsk», bare på nett, gratis for alle eller noen, i Lofoten',
      'Kurs: «norsk», berre på nett, gratis for alle eller nokre, i Lofoten',
      'Courses: “norsk”, online only, free for all or some, in Lofoten',
    ],
    [
      'region=lofoten&region=salten&region=nett&audience=immigrants',
      'Kurs for innvandrere, i Lofoten eller Salten eller bare på nett',
      'Kurs for innvandrarar, i Lofoten eller Salten eller berre på nett',
      'Courses for immigrants, in Lofoten or Salten or online only',
    ],
    ['region=lofoten', 'Kurs i Lofoten', 'Kurs i Lofoten', 'Courses in Lofoten'],
    [
      'near=vagan&starts=30&starts=rolling&language=en&credential=fagbrev&level=vg2&subject=health',
      'Kurs: helse og omsorg, vg2, som gir fagbrev, undervisning på engelsk, start innen 30 dager eller når det passer deg, nær Vågan',
      'Kurs: helse og omsorg, vg2, som gir fagbrev, undervisning på engelsk, start innan 30 dagar eller når det passar deg, nær Vågan',
      'Courses: Health and care, Upper secondary, year 2, leading to Trade certificate, taught in English, starting within 30 days or when it suits you, near Vågan',
    ],
    [
      'subject=health&subject=food&subject=crafts&subject=digital&subject=electrical',
      'Kurs: helse og omsorg, mat og servering, håndverk og design eller 2 til',
      'Kurs: helse og omsorg, mat og servering, handverk og design eller 2 til',
      'Courses: Health and care, Food and service, Crafts and design or 2 more',
    ],
  ])('says all that is asked for: %s', (query, ...names) => {
    expect((['nb', 'nn', 'en'] as const).map((language) => nameOf(query, language))).toEqual(names)
  })

  test('tells two searches apart that ask for different things', () => {
    const values = {
      ...fixedValues,
      region: read.all('region').map((it) => it.slug),
      near: read.all('region').flatMap((it) => it.municipalities.map(({ name }) => slugify(name))),
      provider: read.all('provider').map((it) => slugify(it.name)),
      goal: read.all('goal').map((it) => it.slug),
    }
    const facets = facetNames.filter((it) => it !== 'open')
    const choice = fc
      .constantFrom(...facets)
      .chain((name) => fc.constantFrom(...(values[name] ?? [])).map((value): [string, string] => [name, value]))
    const search = fc.record({
      q: fc.constantFrom('', 'norsk', 'sveis'),
      // Two that are told apart, and up to three besides: no more of one facet are named.
      chosen: fc.uniqueArray(choice, { minLength: 2, maxLength: 5, selector: String }),
      language: fc.constantFrom<Language>('nb', 'nn', 'en'),
    })
    const queryOf = (q: string, chosen: [string, string][]) =>
      followedText(new URLSearchParams([...(q ? [['q', q]] : []), ...chosen]))
    fc.assert(
      fc.property(search, ({ q, chosen: [one, other, ...besides], language }) => {
        const searches = [besides, ...[one, other].map((it) => (it ? [it, ...besides] : besides))]
        const names = searches.map((chosen) => nameOf(queryOf(q, chosen), language))
        expect(new Set(names).size).toBe(3)
      }),
      { numRuns: 2000 },
    )
  })
})
