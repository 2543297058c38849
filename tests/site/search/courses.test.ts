import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Course } from '#content/course.ts'
import { seed } from '#content/seed/index.ts'
import type { View } from '#site/records/view.ts'
import { Catalogue } from '#site/search/catalogue.ts'
import { facetKeys } from '#site/search/courses/course-content.ts'
import { current } from '#site/search/courses/current.ts'
import { Surroundings } from '#site/search/courses/surroundings.ts'
import { type Chosen, facetNames, nothingChosen } from '#site/search/facets.ts'
import { type CourseQuery, nothingAsked, readCourseQuery, sorts, writeCourseQuery } from '#site/search/query.ts'
import { held, seeded, today, viewOf } from '../records.ts'

const { courses, synonyms } = seed(today)
const records = [...seeded(), ...synonyms.map((it) => held('synonym', it))]
const view = viewOf(records)
const catalogue = following(view)

function following(view: View): Catalogue {
  const made = new Catalogue()
  made.follow(view)
  return made
}

const ask = (asked: Partial<CourseQuery>, of = catalogue) => of.searchCourses({ ...nothingAsked, size: 100, ...asked })
const titles = (q: string) => ask({ q }).courses.map((it) => it.title.no)

describe('A search for courses', () => {
  test.each([
    'rørlegger',
    'rorlegger',
    'roerlegger',
    'rørleggar',
    'røyrleggjar',
    'RØRLEGGER',
    'rørlagger',
    'bli rørlegger',
    'rørleggerkurs',
  ])('finds the plumber by "%s"', (q) => {
    expect(titles(q)[0]).toMatch(/rørlegg|røyrlegg/i)
  })

  test('says what it took a misspelt word for', () => {
    expect(ask({ q: 'sveisng' }).corrected).toMatchObject({ q: expect.stringMatching(/^sveis/) })
    expect(ask({ q: 'sveising' }).corrected).toBeNull()
  })

  test('takes places, online and free for choices, which can be taken back', () => {
    const { understood, courses } = ask({ q: 'norsk i Bodø kommune' })
    expect(understood).toEqual([{ facet: 'region', values: ['salten'], said: 'Bodø', without: 'norsk', applied: true }])
    expect(courses.length).toBeGreaterThan(0)
    expect(ask({ q: 'gratis norskkurs på nett' }).understood.map((it) => [it.facet, it.values])).toEqual(
      expect.arrayContaining([
        ['free', ['true']],
        ['mode', ['online']],
      ]),
    )
  })

  describe('for a trade of few courses', () => {
    const trade = (reference: string, no: string): Course => {
      const [like] = courses.filter((it) => it.admission === 'rolling')
      if (!like) throw new Error('the seed has no course one can join at any time')
      const id = Buffer.from(reference.padEnd(12)).toString('hex')
      return {
        ...like,
        id,
        slug: reference.toLowerCase(),
        reference,
        title: { no },
        summary: { no },
        description: null,
        outcomes: [],
      }
    }
    const of = following(
      viewOf([
        ...records,
        ...[
          trade('ZAN3008', 'Tverrfaglig eksamen, tannteknisk sekretær'),
          trade('ZAN3005', 'Smittevern og anatomi'),
          trade('ZAN3006', 'Tannteknisk materiallære'),
          trade('ZOR1211', 'Tannlege i skjønnlitteraturen'),
        ].map((it) => held('course', it)),
      ]),
    )

    test('shows what one reads for it too, as like it, the nearest first', () => {
      const { courses, whole, fitting, total } = ask({ q: 'tannteknisk sekretær', size: 25 }, of)
      expect(courses.map((it) => it.title.no)).toEqual([
        'Tverrfaglig eksamen, tannteknisk sekretær',
        'Tannteknisk materiallære',
        'Smittevern og anatomi',
      ])
      expect({ whole, fitting, total }).toEqual({ whole: 1, fitting: 1, total: 3 })
    })

    test('sorts those with all words before what is like them', () => {
      const { courses, fitting } = ask({ q: 'tannteknisk sekretær', sort: 'title' }, of)
      expect(courses[0]?.title.no).toBe('Tverrfaglig eksamen, tannteknisk sekretær')
      expect(courses.slice(fitting).map((it) => it.title.no)).toEqual([
        'Smittevern og anatomi',
        'Tannteknisk materiallære',
      ])
    })

    test.each([...sorts])('says of as many that they fit on every page, sorted by %s', (sort) => {
      const pages = [1, 2, 3].map((page) => ask({ q: 'tannteknisk sekretær', sort, size: 1, page }, of))
      expect(pages.map((it) => it.fitting)).toEqual([1, 1, 1])
      expect(pages[0]?.courses[0]?.title.no).toBe('Tverrfaglig eksamen, tannteknisk sekretær')
    })

    test('knows nothing of what is like it when only what fits is followed', () => {
      expect(of.searchCourses({ ...nothingAsked, q: 'tannteknisk sekretær' }, true).total).toBe(1)
    })
  })

  test.each(['grus', 'jern'])('takes no short word for another that begins otherwise: "%s"', (q) => {
    expect(ask({ q }, following(viewOf(seeded()))).corrected).toBeNull()
  })

  test('that finds nothing at a place shows what there is elsewhere, and says so', () => {
    const { total, understood } = ask({ q: 'kokk i Lofoten' })
    expect(total).toBeGreaterThan(0)
    expect(understood.map((it) => it.applied)).toEqual([false])
  })

  test('without any answer names what one can join now', () => {
    const { total, unknown, nearMisses } = ask({ q: 'xyzzyq' })
    expect([total, unknown]).toEqual([0, ['xyzzyq']])
    expect(nearMisses.map((it) => it.why)).toEqual(['open'])
  })

  test('finds each course by its title among the first ten', () => {
    for (const it of current(courses, today)) {
      const found = ask({ q: it.title.no, size: 10 }).courses.map((it) => it.id)
      expect([it.title.no, found.includes(it.id)]).toEqual([it.title.no, true])
    }
  })

  test('gives the same first course for a title whose æ, ø and å were typed without', () => {
    const bare = (text: string) =>
      text.replaceAll(/[æå]/g, 'a').replaceAll('ø', 'o').replaceAll(/[ÆÅ]/g, 'A').replaceAll('Ø', 'O')
    const first = (q: string) => ask({ q, size: 1 }).courses[0]?.title.no
    for (const { title } of current(courses, today)) expect(first(bare(title.no))).toBe(first(title.no))
  })

  test('sorts by start, deadline and title', () => {
    const days = ask({ sort: 'start' }).courses.map(
      (it) =>
        it.sessions
          .map((of) => of.starts)
          .filter((of) => of >= today)
          .sort()[0] ?? '9',
    )
    expect(days.filter((it) => it !== '9').length).toBeGreaterThan(5)
    const sorted = ask({ sort: 'title' }).courses.map((it) => it.title.no.replace(/[^\p{L}\p{N}]+/gu, ' '))
    expect(sorted).toEqual(sorted.toSorted(new Intl.Collator('nb', { numeric: true }).compare))
  })
})

const values = facetNames.flatMap((facet) => ask({}).facets[facet].map((it) => [facet, it.value] as const))
const anyChoice = fc.uniqueArray(fc.constantFrom(...values), { maxLength: 4, selector: (it) => it.join(' ') })

function choose(pairs: readonly (readonly [(typeof facetNames)[number], string])[]): Chosen {
  const chosen = { ...nothingChosen }
  for (const [facet, value] of pairs) chosen[facet] = [...chosen[facet], value]
  return chosen
}

const around = new Surroundings(view)
const keys = new Map(current(courses, today).map((it) => [it.id, facetKeys(it, around, today)]))

/** Whether a course has what is chosen, one facet left aside. */
function fits(course: Chosen, chosen: Chosen, except?: string): boolean {
  return facetNames.every(
    (it) => it === except || chosen[it].length === 0 || chosen[it].some((value) => course[it].includes(value)),
  )
}

test('Whatever is chosen, every count is what one gets by choosing it', () => {
  fc.assert(
    fc.property(anyChoice, (pairs) => {
      const chosen = choose(pairs)
      const { total, facets } = ask({ ...chosen })
      expect(total).toBe([...keys.values()].filter((it) => fits(it, chosen)).length)
      for (const facet of facetNames) {
        const beside = [...keys.values()].filter((it) => fits(it, chosen, facet))
        for (const { value, count } of facets[facet])
          expect([facet, value, count]).toEqual([facet, value, beside.filter((it) => it[facet].includes(value)).length])
        const missing = beside.flatMap((it) => it[facet]).filter((it) => !facets[facet].some((of) => of.value === it))
        expect(missing).toEqual([])
      }
    }),
    { numRuns: 150 },
  )
})

test('A query is the same after it was written into an address', () => {
  fc.assert(
    fc.property(
      anyChoice,
      fc.constantFrom('', 'norsk å', 'a&b=c'),
      fc.integer({ min: 1, max: 99 }),
      (pairs, q, page) => {
        const query: CourseQuery = { ...nothingAsked, ...choose(pairs), q, page }
        expect(readCourseQuery(new URLSearchParams(writeCourseQuery(query)))).toEqual(query)
      },
    ),
  )
})

test('After any edits, what is found is what a search made from nothing finds', () => {
  const live = current(courses, today)
  const edit = fc.record({
    at: fc.nat(live.length - 1),
    how: fc.constantFrom('rename', 'remove', 'bring back', 'move'),
    with: fc.nat(live.length - 1),
  })
  const queries = ['norsk', 'sveising', 'helsefagarbeider', 'matte bodø', 'rørlagger', 'sykepleie deltid']
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
      const searched = new Catalogue()
      let now = view
      searched.follow(now)
      for (const { at, how, with: other } of edits) {
        now = edited(now, live[at], how, live[other])
        searched.follow(now)
      }
      const anew = following(now)
      for (const q of queries) {
        const seen = (of: Catalogue) => {
          const { total, courses, facets, corrected } = ask({ q }, of)
          return { total, facets, corrected, ids: courses.map((it) => it.id) }
        }
        expect(seen(searched)).toEqual(seen(anew))
      }
    }),
    { numRuns: 12 },
  )
}, 30_000)

function edited(view: View, course: Course | undefined, how: string, other: Course | undefined): View {
  if (!course || !other) return view
  const at = '2026-11-22T09:00:00.000Z'
  if (how === 'remove')
    return view.update({ gone: [{ kind: 'course', id: course.id, sequence: 2, at }], now: view.now }).view
  const put =
    how === 'rename'
      ? { ...course, title: other.title }
      : how === 'move'
        ? { ...course, region: other.region, places: other.places }
        : course
  return view.update({ put: [held('course', put)], now: view.now }).view
}

test('A new day is another answer where the day matters, and no other', () => {
  const later = viewOf(records, view.now + 400 * 86_400_000)
  const searched = following(view)
  searched.follow(later)
  for (const q of ['', 'norsk']) {
    const [a, b] = [ask({ q }, searched), ask({ q }, following(later))]
    expect([a.total, a.facets, a.courses.map((it) => it.id)]).toEqual([b.total, b.facets, b.courses.map((it) => it.id)])
  }
})

test('What has only been asked for by a name of before leads to the place', () => {
  const { places } = catalogue.alsoFound('RKK Lofoten')
  expect(places.map((id) => view.entry('place', id)?.body.region)).toEqual([
    view.every('region').find((it) => it.body.slug === 'lofoten')?.id,
  ])
  expect(catalogue.alsoFound('sammenslåing').pages.length).toBeGreaterThan(0)
})
