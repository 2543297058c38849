import { nameKey } from '#content/slugify.ts'
import type { FinderIndex, FinderWords } from '#site/search/indexes.ts'
import { fitsWords, namedIn } from '#site/search/places.ts'
import { readFinderQuery } from '#site/search/query.ts'

/**
 * Finds the place where the site is plain files: there `/finn/?sted=bodø` is the file of the empty finder. Our own
 * server answers with a page that says it is of this query, or leads to the place, and then nothing is done.
 */
const box = document.querySelector<HTMLElement>('[data-places]')
const query = readFinderQuery(new URLSearchParams(location.search))
if (box && query && box.dataset.query !== query) void find(box)

async function find(into: HTMLElement): Promise<void> {
  const response = await fetch(into.dataset.index ?? '').catch(() => null)
  if (!response?.ok) return
  const { words, places }: FinderIndex = await response.json()
  const fitting = places.filter((it) => fitsWords(query, it.known))
  const owner = places.find((it) => it.slug === words[nameKey(query)])
  const only = owner ?? (fitting.length === 1 ? fitting[0] : undefined)
  if (only) return location.replace(only.href)
  // The page and its script come from one build.
  const said = JSON.parse(into.dataset.words ?? '') as FinderWords
  const slugs = fitting.length > 0 ? fitting.map((it) => it.slug) : namedIn(query, words, places)
  const heading = document.querySelector('h1')
  const told = slugs.length > 1 ? said.several : slugs.length === 1 ? said.one : said.none
  if (heading) heading.textContent = told.replace('{q}', () => query)
  const field = document.querySelector<HTMLInputElement>('#sted')
  if (field) field.value = query
  if (fitting.length === 0) askCourses(into, said.courses)
  if (slugs.length === 0) return
  into.querySelector('.finder-hint')?.toggleAttribute('hidden', true)
  for (const it of into.querySelectorAll('.places > li')) if (!slugs.includes(it.id)) it.remove()
}

/** The same words asked of the courses: they may be no place. */
function askCourses(into: HTMLElement, label: string): void {
  const way = into.querySelector<HTMLElement>('.finder-courses')
  const link = way?.querySelector('a')
  if (!way || !link) return
  link.textContent = label.replace('{q}', () => query)
  link.href = `${new URL(link.href).pathname}?${new URLSearchParams({ q: query })}`
  way.hidden = false
}
