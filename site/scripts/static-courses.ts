import type { CourseWords, SearchRow } from '#site/search/indexes.ts'
import { matches } from '#site/search/match.ts'
import { courseListAddress, perPage, readCourseQuery, writeCourseQuery } from '#site/search/query.ts'

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
  show(into, rows.filter(fits), words)
  into.dataset.query = writeCourseQuery(query)
}

function fits(row: SearchRow): boolean {
  const { q } = query
  const [region = ''] = query.region
  const [goal = ''] = query.goal
  const there = region === '' || (region === 'nett' ? row.online === true : row.regions.includes(region))
  const serves = goal === '' || row.goals.includes(goal)
  return there && serves && matches(q, [row.title, row.summary, ...row.more])
}

function show(into: HTMLElement, found: SearchRow[], words: CourseWords): void {
  const chosen = form()
  const [region = ''] = query.region
  if (found.length === 0) {
    into.replaceChildren(copy('none'))
    return
  }
  const page = Math.min(query.page, Math.ceil(found.length / perPage))
  const from = (page - 1) * perPage
  const shown = found.slice(from, from + perPage)
  const left = found.length - from - shown.length
  const [one, values] = query.q
    ? [words.hits, { q: query.q }]
    : region && chosen && region !== 'nett'
      ? [words.hitsIn, { r: chosen }]
      : [words.all, {}]
  into.replaceChildren(copy('list'))
  say(into, 'h2', fill(found.length === 1 ? one.one : one.other, { n: found.length, ...values }))
  into.querySelector('ul')?.append(...shown.map(rowOf))
  say(into, '.pager .soft', fill(words.range, { 1: from + 1, 2: from + shown.length, 3: found.length }))
  lead(into, 'prev', page > 1 ? page - 1 : 0, fill(words.previous, { n: perPage }))
  lead(into, 'next', left > 0 ? page + 1 : 0, fill(words.next, { n: Math.min(left, perPage) }))
  if (found.length <= perPage) into.querySelector('.pager')?.remove()
}

/** Puts the query into the form. @returns the name of the chosen region, or nothing */
function form(): string | undefined {
  const text = document.querySelector<HTMLInputElement>('#q')
  const region = document.querySelector<HTMLSelectElement>('#region')
  if (text) text.value = query.q
  const [asked = ''] = query.region
  if (region) region.value = [...region.options].some((it) => it.value === asked) ? asked : ''
  return region?.value ? region.selectedOptions[0]?.text : undefined
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

function lead(into: HTMLElement, rel: string, page: number, text: string): void {
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
