import { facetNames, online } from '#site/search/facets.ts'
import type { CourseWords, SearchRow } from '#site/search/indexes.ts'
import { matches } from '#site/search/match.ts'
import { courseListAddress, readCourseQuery, writeCourseQuery } from '#site/search/query.ts'

/**
 * Searches the courses where the site is plain files: there `/kurs/?q=norsk` is the file of the whole list. Our own
 * server answers with a list that says it is of this query, and then nothing is done. What cannot be loaded leaves the
 * whole list.
 */
const box = document.querySelector<HTMLElement>('[data-courses]')
const query = readCourseQuery(new URLSearchParams(location.search))
if (box && box.dataset.query !== writeCourseQuery(query)) void search(box)

async function search(into: HTMLElement): Promise<void> {
  const response = await fetch(into.dataset.index ?? '').catch(() => null)
  if (!response?.ok) return
  const rows: SearchRow[] = await response.json()
  // The page and its script come from one build.
  const words = JSON.parse(into.dataset.words ?? '') as CourseWords
  show(
    into,
    rows.filter((it) => matches(query.q, [it.title, it.summary, it.meta, ...it.more])),
    words,
  )
  into.dataset.query = writeCourseQuery(query)
}

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('[data-filters] input')]
const near = () => document.querySelector<HTMLSelectElement>('[data-filters] select')

/** Whether a row has what is chosen in every facet but one. */
function isChosen(row: SearchRow, but?: string): boolean {
  return facetNames.every(
    (name) => name === but || query[name].length === 0 || query[name].some((it) => row.facets[name]?.includes(it)),
  )
}

/** What is online is in no region. */
function inRegion(name: string, words: CourseWords): [CourseWords['all'], Record<string, string>] {
  return query.region[0] === online ? [words.hitsOnline, {}] : [words.hitsIn, { r: name }]
}

function show(into: HTMLElement, found: SearchRow[], words: CourseWords): void {
  const results = into.querySelector('[data-results]')
  const rows = sorted(found.filter((it) => isChosen(it)))
  const chosen = form(found)
  if (!results) return
  if (rows.length === 0) {
    results.replaceChildren(copy('none'))
    return
  }
  const page = Math.min(query.page, Math.ceil(rows.length / query.size))
  const from = (page - 1) * query.size
  const shown = rows.slice(from, from + query.size)
  const left = rows.length - from - shown.length
  const only = query.region.length === 1 ? chosen : undefined
  const [one, values] = query.q ? [words.hits, { q: query.q }] : only ? inRegion(only, words) : [words.all, {}]
  results.replaceChildren(copy('list'))
  say(results, 'h2', fill(rows.length === 1 ? one.one : one.other, { n: rows.length, ...values }))
  results.querySelector('ul')?.append(...shown.map(rowOf))
  const sort = results.querySelector('select')
  if (sort) sort.value = query.sort
  say(results, '.pager .soft', fill(words.range, { 1: from + 1, 2: from + shown.length, 3: rows.length }))
  lead(results, 'prev', page > 1 ? page - 1 : 0, fill(words.previous, { n: query.size }))
  lead(results, 'next', left > 0 ? page + 1 : 0, fill(words.next, { n: Math.min(left, query.size) }))
  if (rows.length <= query.size) results.querySelector('.pager')?.remove()
}

function sorted(rows: SearchRow[]): SearchRow[] {
  const { sort } = query
  return sort === 'relevance' ? rows : rows.toSorted((a, b) => (a.sort[sort] < b.sort[sort] ? -1 : 1))
}

/** Puts the query into the form, and counts anew. @returns the name of the region that is chosen */
function form(found: SearchRow[]): string | undefined {
  const text = document.querySelector<HTMLInputElement>('#q')
  if (text) text.value = query.q
  let region: string | undefined
  for (const box of boxes()) {
    const name = facetNames.find((it) => it === box.name)
    if (!name) continue
    box.checked = query[name].includes(box.value)
    const count = found.filter((it) => isChosen(it, name) && it.facets[name]?.includes(box.value)).length
    const label = box.closest('label')
    label?.toggleAttribute('hidden', count === 0 && !box.checked)
    label?.classList.toggle('on', box.checked)
    if (label) say(label, '.count', String(count))
    if (box.checked && name === 'region') region = label?.querySelector('span')?.textContent ?? undefined
  }
  const list = near()
  if (list) list.value = query.near[0] ?? ''
  return region
}

function rowOf(row: SearchRow): DocumentFragment {
  const item = copy('row')
  if (row.paint) item.querySelector('li')?.classList.add(`r-${row.paint}`)
  item.querySelector('use')?.setAttribute('href', `#d-${row.sign}`)
  const link = say(item, 'a', row.title)
  link?.setAttribute('href', row.href)
  if (row.hreflang) link?.setAttribute('hreflang', row.hreflang)
  if (row.titleLang) link?.setAttribute('lang', row.titleLang)
  say(item, '.meta', row.meta)
  const what = say(item, '.what', row.summary)
  if (row.summaryLang) what?.setAttribute('lang', row.summaryLang)
  const strong = document.createElement('b')
  strong.textContent = row.strong
  if (row.sign === 'open') strong.className = 'is-open'
  item.querySelector('.st')?.replaceChildren(...(row.strong ? [strong, ' ', row.rest] : [row.rest]))
  return item
}

function lead(into: Element, rel: string, page: number, text: string): void {
  const link = say(into, `[rel=${rel}]`, text)
  if (page === 0) link?.remove()
  else link?.setAttribute('href', courseListAddress(location.pathname, { ...query, page }))
}

function copy(name: string): DocumentFragment {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-${name}]`)
  return template ? document.importNode(template.content, true) : document.createDocumentFragment()
}

function say(within: ParentNode, selector: string, text: string): Element | null {
  const element = within.querySelector(selector)
  if (element) element.textContent = text
  return element
}

function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w)\}/g, (whole, key: string) => String(values[key] ?? whole))
}
