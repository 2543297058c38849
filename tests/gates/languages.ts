import type { Page } from '@playwright/test'
import { translationLocales } from '#content/locale.ts'
import { ownNames } from '#site/text/languages.ts'
import { nordland } from './nordland.ts'

/** Text of a page, and the language it is in by its mark-up. */
export interface Said {
  text: string
  lang: string
}

/** Every text of a page, also what is only read aloud: names of controls, and what stands for pictures. */
export function saidBy(page: Page): Promise<Said[]> {
  return page.evaluate(() => {
    const all: Said[] = []
    const note = (text: string | null | undefined, at: Element | null) => {
      if (text?.trim()) all.push({ text: text.trim(), lang: at?.closest('[lang]')?.getAttribute('lang') ?? '' })
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('script')) note(node.textContent, node.parentElement)
    for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'data-l'])
      for (const it of document.querySelectorAll(`[${name}]`)) note(it.getAttribute(name), it)
    return all
  })
}

/**
 * What the records say, by text: the languages it is in. A text that two records have in two languages may be in either;
 * names, which are the same in every language, are not told apart.
 */
export function recorded(): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>()
  const note = (value: unknown, lang: string): void => {
    if (typeof value === 'string') known.set(value.trim(), (known.get(value.trim()) ?? new Set()).add(lang))
    else if (value !== null && typeof value === 'object')
      for (const [key, it] of Object.entries(value)) if (!['type', 'href', 'url'].includes(key)) note(it, lang)
  }
  const read = (value: unknown, written: string): void => {
    if (value === null || typeof value !== 'object') return
    if (!Array.isArray(value) && 'no' in value) {
      for (const [locale, it] of Object.entries(value)) note(it, locale === 'no' ? written : locale)
      return
    }
    for (const it of Object.values(value)) read(it, written)
  }
  const { places, courses, news, pages, goals, services, exceptions } = nordland
  for (const it of [...places, ...courses, ...news, ...pages, ...goals, ...services]) read(it, it.written)
  // An exception is written by the place it is of, which says in what; the county's is taken for what each page is in.
  for (const it of exceptions) {
    const written = places.find((place) => place.id === it.place)?.written
    for (const standard of written ? [written] : ['nb', 'nn']) read(it, standard)
  }
  for (const locale of translationLocales) known.set(ownNames[locale], new Set([locale]))
  return known
}
