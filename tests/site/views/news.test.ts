import { describe, expect, test } from 'vitest'
import { addDays } from '#content/date.ts'
import { seed } from '#content/seed/index.ts'
import { open } from '#site/views/open.ts'
import { readerOf, seeded, today } from '../records.ts'

const reader = readerOf()
const county = seed(today)
const names = new Map(county.regions.map((it) => [it.id, it.name.no]))

function listAt(path: string, read = reader) {
  const opened = open(read, new URL(path, 'https://eidor.example.no'))
  if (opened.screen !== 'newsList') throw new Error(`${path} is no list of news.`)
  return opened
}
const titles = (path: string, read = reader) => listAt(path, read).view.rows.map((it) => it.title.text)

describe('The list of news', () => {
  test('says of each item which region it is of, or that it is for the whole county', () => {
    const scopes = new Map(listAt('/nyheter/').view.rows.map((it) => [it.title.text, it.scope.text]))
    expect(scopes.size).toBeGreaterThan(10)
    for (const it of county.news.filter((news) => scopes.has(news.title.no)))
      expect(scopes.get(it.title.no)).toBe(it.region === null ? 'Hele Nordland' : names.get(it.region))
  })

  test('has nothing before its day, and nothing after its last', () => {
    const [first] = county.news
    const on = (day: string) =>
      titles('/nyheter/', readerOf(seeded((it) => Object.assign(it.news[0] ?? {}, { date: day, expires: null }))))
    expect(on(today)).toContain(first?.title.no)
    expect(on(addDays(today, 1))).not.toContain(first?.title.no)
    const expired = readerOf(seeded((it) => Object.assign(it.news[0] ?? {}, { expires: addDays(today, -1) })))
    expect(titles('/nyheter/', expired)).not.toContain(first?.title.no)
  })

  test('is narrowed to a region, or to the county, and every item is in one of them', () => {
    const slugs = listAt('/nyheter/')
      .view.scopes.slice(1)
      .map((it) => it.href)
    expect(slugs).toEqual([
      '/nyheter/?region=fylket',
      ...['lofoten', 'mosjoen', 'ofoten', 'rana', 'salten', 'sor-helgeland', 'vesteralen', 'ytre-helgeland'].map(
        (it) => `/nyheter/?region=${it}`,
      ),
    ])
    const parts = slugs.flatMap((it) => titles(it))
    expect(parts.toSorted()).toEqual(titles('/nyheter/').toSorted())
    const salten = listAt('/nyheter/?region=salten')
    expect(new Set(salten.view.rows.map((it) => it.scope.text))).toEqual(new Set(['Salten']))
    expect(salten.view.heading).toBe('Nyheter fra Salten')
    expect(salten.view.scopes.filter((it) => it.current).map((it) => it.label.text)).toEqual(['Salten'])
  })

  test('narrowed is left alone by search engines, and keeps what was asked in the other language', () => {
    const { frame } = listAt('/nyheter/?region=salten')
    expect(frame.indexed).toBe(false)
    expect(frame.languages.map((it) => it.href)).toEqual(['/nyheter/?region=salten', '/en/nyheter/?region=salten'])
    expect(listAt('/nyheter/').frame.indexed).toBe(true)
  })

  test('is all of it for a region that does not exist, and the successor’s for one that is closed', () => {
    expect(titles('/nyheter/?region=atlantis')).toEqual(titles('/nyheter/'))
    const read = readerOf(
      seeded((it) => {
        const successor = it.regions.find((one) => one.slug === 'lofoten')?.id ?? ''
        it.regions = it.regions.map((one) =>
          one.slug === 'ofoten' ? { ...one, closed: { on: today, successor } } : one,
        )
      }),
    )
    expect(titles('/nyheter/?region=ofoten', read)).toEqual(titles('/nyheter/?region=lofoten', read))
    expect(titles('/nyheter/?region=lofoten', read).length).toBeGreaterThan(titles('/nyheter/?region=lofoten').length)
  })
})

test('A news item leads to more of the same scope', () => {
  const shown = (isCountys: boolean) => {
    const news = county.news.find((it) => (it.region === null) === isCountys)
    const opened = open(reader, new URL(`/nyheter/${news?.slug}-${news?.id.slice(-8)}/`, 'https://eidor.example.no'))
    return opened.screen === 'newsItem' ? [names.get(news?.region ?? ''), opened.view] : null
  }
  expect(shown(true)).toMatchObject([
    undefined,
    { scope: { text: 'Hele Nordland' }, more: { href: '/nyheter/?region=fylket' } },
  ])
  const [region, view] = shown(false) ?? []
  expect(view).toMatchObject({ scope: { text: region }, more: { text: `Flere nyheter fra ${region}` } })
})

test('The front page says whom each of the newest is for', () => {
  const opened = open(reader, new URL('/', 'https://eidor.example.no'))
  const rows = opened.screen === 'front' ? opened.view.news : []
  expect(rows.map((it) => it.scope.text)).toEqual(
    listAt('/nyheter/')
      .view.rows.slice(0, 4)
      .map((it) => it.scope.text),
  )
})
