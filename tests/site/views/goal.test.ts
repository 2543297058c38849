import { describe, expect, test } from 'vitest'
import { seed } from '#content/seed/index.ts'
import { courseUrl } from '#content/urls.ts'
import { courseOrder } from '#site/records/orders.ts'
import { goalRows, goalsView, goalView } from '#site/views/goal.ts'
import { speech } from '#site/views/speech.ts'
import { readerOf, seeded, today } from '../records.ts'

const page = speech('no', 'nb')
const reader = readerOf()
const county = seed(today)
const goals = county.goals.map((it) => ({ goal: it, view: goalView(reader, it, page) }))
const slugs = new Map(county.regions.map((it) => [it.id, it.slug]))

describe('The page of a goal', () => {
  test.each(goals)('has each of its courses in its regions, and in no other: $goal.slug', ({ goal, view }) => {
    const courses = county.courses.filter((it) => it.goals.includes(goal.id) && courseOrder(it, today) !== null)
    const expected = courses.flatMap((it) => {
      const regions = [it.region, ...it.shownIn].flatMap((id) => (id === null ? [] : (slugs.get(id) ?? [])))
      const elsewhere = it.mode === 'online' ? [page.words.goalWords.online] : regions.length === 0 ? ['county'] : []
      return [...new Set([...regions, ...elsewhere])].map((where) => `${where} ${courseUrl(it, 'no')}`)
    })
    const shown = view.courses.flatMap(({ slug, heading, rows }) =>
      rows.map(
        (row) =>
          `${slug ?? (heading.text === page.words.goalWords.county ? 'county' : heading.text)} ${row.target.href}`,
      ),
    )
    expect(courses.length).toBeGreaterThan(0)
    expect(shown.toSorted()).toEqual(expected.toSorted())
  })

  test.each(goals)('names every municipality once, and marks as many on the map: $goal.slug', ({ view }) => {
    const named = view.reach.flatMap((it) => it.municipalities.map(({ name }) => name))
    const all = county.regions.flatMap((it) => it.municipalities.map(({ name }) => name))
    expect(named.toSorted()).toEqual(all.toSorted())
    expect(view.of).toBe(41)
    expect(view.map.marks).toHaveLength(41)
    const { box } = view.map
    for (const { x, y } of view.map.marks) {
      expect(x).toBeGreaterThan(box.x + 17)
      expect(x).toBeLessThan(box.x + box.width - 17)
      expect(y).toBeGreaterThan(box.y + 25)
      expect(y).toBeLessThan(box.y + box.height - 25)
    }
  })

  test('carries five courses of a region, and leads to the others by the search', () => {
    const [goal] = county.goals
    const read = readerOf(
      seeded((it) => {
        const [first] = it.courses.filter((course) => goal && course.goals.includes(goal.id) && course.region !== null)
        if (!first) throw new Error('The goal has no course.')
        for (let number = 0; number < 6; number += 1)
          it.courses.push({
            ...first,
            id: `${number}`.padStart(24, 'a'),
            slug: `kurs-${number}`,
            sessions: [],
            shownIn: [],
            admission: 'rolling',
          })
      }),
    )
    const view = goal && goalView(read, goal, page)
    const long = view?.courses.filter((it) => it.more !== null) ?? []
    expect(long).toHaveLength(1)
    expect(long[0]?.rows).toHaveLength(5)
    expect(long[0]?.more?.href).toBe(`/kurs/?goal=larere-i-grunnskolen&region=${long[0]?.slug}`)
  })

  test('says which regions have no course for it', () => {
    const [teachers] = goals
    const having = teachers?.view.courses.flatMap((it) => it.slug ?? []) ?? []
    expect(teachers?.view.without).toHaveLength(8 - having.length)
  })
})

describe('The list of the goals', () => {
  test('says what each is, how many courses it has, and how many municipalities one is held in', () => {
    const rows = goalRows(reader, page)
    expect(rows.map((it) => it.summary.text)).toEqual(county.goals.map((it) => it.summary.no))
    for (const [index, { view }] of goals.entries()) {
      const here = view.reach.find((it) => it.reach === 'here')?.municipalities.length
      expect(rows[index]?.standing).toMatch(new RegExp(`^\\d+ kurs\\. Holdes i ${here} av 41 kommuner\\.$`))
    }
  })

  test('leaves out of its count what has left the lists', () => {
    const before = goalRows(reader, page)[0]?.count
    const read = readerOf(
      seeded((it) => {
        for (const course of it.courses) if (course.goals.includes(it.goals[0]?.id ?? '')) course.sessions = []
      }),
    )
    expect(before).toBe('3 kurs')
    expect(goalRows(read, page)[0]).toMatchObject({ count: '0 kurs', standing: 'Ingen kurs nå.' })
  })

  test('leads to the page about the network, in English where that is translated', () => {
    expect(goalsView(reader, page).about?.target.href).toBe('/om/nordlandsloftet/')
    expect(goalsView(readerOf(seeded((it) => Object.assign(it, { pages: [] }))), page).about).toBeNull()
  })
})
