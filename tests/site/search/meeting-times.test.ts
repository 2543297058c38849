import { describe, expect, test } from 'vitest'
import type { Course } from '#content/course.ts'
import { seed } from '#content/seed/index.ts'
import { Catalogue } from '#site/search/catalogue.ts'
import { timesOfWeek } from '#site/search/courses/course-content.ts'
import { nothingAsked } from '#site/search/query.ts'
import { held, seeded, today, viewOf } from '../records.ts'

const { courses, synonyms } = seed(today)
const catalogue = new Catalogue()
catalogue.follow(viewOf([...seeded(), ...synonyms.map((it) => held('synonym', it))]))

const ask = (q: string) => catalogue.searchCourses({ ...nothingAsked, size: 100, q })
const titles = (q: string) => ask(q).courses.map((it) => it.title.no)

describe('A search that says when one can come', () => {
  const meets = (it: Course, when: string) => timesOfWeek(it).some((time) => time === when)

  test.each([
    'norskkurs svolvær kveld',
    'norsk svolvær etter jobb',
    'norsk i Svolvær utenom arbeidstid',
    'norwegian course svolvær after work',
    'learn norwegian lofoten evening',
  ])('puts the one in the evening first for "%s"', (q) => {
    expect(titles(q)[0]).toBe('Norsk B1 på kveldstid')
  })

  test('knows the evening by the clock of the meetings, also where no text says it', () => {
    const [first, ...others] = ask('norsk etter jobb').courses
    expect(first && meets(first, 'evening')).toBe(true)
    const silent = courses.find((it) => it.title.no === 'Norsk B2 mot høyere utdanning')
    expect(JSON.stringify(silent)).not.toMatch(/kveld|evening/i)
    expect(others.slice(0, 5).map((it) => it.id)).toContain(silent?.id)
  })

  test('beside nothing but a place it asks for those alone, and "kurs" for all', () => {
    const evening = ask('kveldskurs i Lofoten').courses
    expect(evening.length).toBeGreaterThan(3)
    expect(evening.filter((it) => !meets(it, 'evening')).map((it) => it.title.no)).toEqual([])
    expect(ask('kurs i Lofoten').total).toBeGreaterThan(evening.length)
  })
})
