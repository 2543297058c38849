import { describe, expect, test } from 'vitest'
import { readCourseQuery } from '#site/search/query.ts'
import { everyFacet } from '#site/views/courses/everyFacet.ts'
import { coursesView } from '#site/views/courses.ts'
import { speech } from '#site/views/speech.ts'
import { readerOf } from '../records.ts'

const reader = readerOf()
const list = (query: string) => coursesView(reader, readCourseQuery(new URLSearchParams(query)), speech('no', 'nb'))

describe('The list of courses', () => {
  test('pages through every current course once', () => {
    const titles: string[] = []
    let view = list('')
    titles.push(...view.rows.map((it) => it.target.href))
    for (let next = view.next; next; next = view.next) {
      view = list(next.href.split('?')[1] ?? '')
      titles.push(...view.rows.map((it) => it.target.href))
    }
    expect(new Set(titles).size).toBe(titles.length)
    expect(view.range).toMatch(new RegExp(`–${titles.length} av ${titles.length}$`))
  })

  test('finds words without regard to case and marks, in any order', () => {
    const found = list('q=B1+NORSK').rows
    expect(found.map((it) => it.title.text)).toContain('Norsk B1 på kveldstid')
  })

  test('offers ways on when nothing fits', () => {
    const view = list('q=klatrevegg&region=lofoten')
    expect(view.rows).toEqual([])
    expect(view.ways.map((it) => it.href)).toEqual(['/kurs/?region=lofoten', '/kurs/'])
  })

  test('says of each on which days and hours it meets', () => {
    const [row] = list('q=norsk+svolvær+kveld').rows
    expect(row?.title.text).toBe('Norsk B1 på kveldstid')
    expect(row?.meta).toMatch(/^Svolvær\. Starter tirsdag .+\. Tirsdag og torsdag 17\.00 til 19\.30$/)
    expect(list('q=norsk+nett').rows.find((it) => it.title.text === 'Norsk B1 på nett')?.meta).not.toMatch(/\. *$/)
  })

  test('says that a town stands for its region, and of a region nothing more', () => {
    const labels = (query: string) => list(query).chips.map((it) => it.label)
    expect(labels('q=norsk+i+svolvær')).toEqual(['«svolvær»: hele Lofoten'])
    expect(labels('q=norsk+i+Lofoten')).toEqual(['«Lofoten»'])
  })

  test('takes a page number that makes no sense for the first', () => {
    expect(list('side=-3').previous).toBeNull()
    expect(list('side=abc').rows).toEqual(list('').rows)
  })
})

test('The whole list is counted as a search for nothing counts it', () => {
  const stored = reader.fact(everyFacet)
  const searched = reader.search(readCourseQuery(new URLSearchParams())).facets
  expect(stored).toEqual(searched)
  expect(stored.region.length).toBeGreaterThan(5)
})
