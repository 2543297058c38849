import { expect, test } from 'vitest'
import { parse } from '#content/parse.ts'
import { newsUrl, placeUrl } from '#content/urls.ts'
import { find } from '#site/views/finder.ts'
import { open } from '#site/views/open.ts'
import { speech } from '#site/views/speech.ts'
import { readerOf, seeded } from '../records.ts'

const day = '2027-08-01'
const dayBefore = '2027-07-31'

/** Rana is renamed from a day, and closed into Salten where asked; a news item names it by the element of the editor. */
function county({ closed = false } = {}) {
  let url = ''
  const records = seeded((it) => {
    const rana = it.regions.find((region) => region.slug === 'rana')
    const salten = it.regions.find((region) => region.slug === 'salten')
    const place = it.places.find((one) => one.region === rana?.id)
    const [news] = it.news
    if (!rana || !salten || !place || !news) throw new Error('The seed is another.')
    const own = { place: place.id, decision: null, formerShownUntil: null, withdrawn: false }
    // The seed's lists are shared: nothing in them is changed.
    it.names = [...it.names, parse('name', { ...own, id: 'f'.repeat(24), name: 'Karrieresenter Rana', from: day })]
    const body = { no: [{ type: 'paragraph' as const, children: [{ type: 'place-name' as const, place: place.id }] }] }
    it.news = it.news.map((one) => (one === news ? { ...one, body } : one))
    url = newsUrl(news, 'no')
    const gone = { ...rana, closed: { on: day, successor: salten.id } }
    if (closed) it.regions = it.regions.map((one) => (one === rana ? gone : one))
  })
  return { records, url }
}

function textOn(today: string, it = county()): string {
  const opened = open(readerOf(it.records, today), new URL(it.url, 'https://eidor.example.no'))
  if (opened.screen !== 'newsItem') throw new Error(`${it.url} opened ${opened.screen}`)
  return JSON.stringify(opened.view.body)
}

test('A text that mentions a place by the place-name element says the new name from its day on', () => {
  expect(textOn(dayBefore)).toContain('Veiledningssenter Mo')
  expect(textOn(day)).toContain('Karrieresenter Rana')
  expect(textOn(day)).not.toContain('Veiledningssenter Mo')
})

test('and the name of the place that took over once it is closed', () => {
  expect(textOn(day, county({ closed: true }))).toContain('Karriere Salten')
})

test('The finder leads both the old and the new name to the page, before and after', () => {
  const words = ['Veiledningssenter Mo', 'karrieresenter-rana', 'veiledningssenteretmo', 'Mo']
  const found = (today: string, closed = false) =>
    words.map((word) => {
      const it = find(readerOf(county({ closed }).records, today), word, speech('no', 'nb'))
      return 'to' in it ? it.to : null
    })
  const rana = placeUrl({ slug: 'rana' }, 'no')
  for (const today of [dayBefore, day]) expect(found(today)).toEqual([rana, rana, null, rana])
  const salten = placeUrl({ slug: 'salten' }, 'no')
  expect(found(day, true)).toEqual([salten, salten, null, salten])
})
