import { type Locale, locales } from '#content/locale.ts'
import { noticeWord, ownPages, posterWord, type SheetFormat } from '#content/urls.ts'

/** What an address asks for, before anybody has looked whether it exists. */
export type Asked =
  | {
      screen: 'front' | 'places' | 'courses' | 'newsList' | 'goals' | 'finder' | 'statement' | 'privacy'
      locale: Locale
    }
  | { screen: 'course' | 'newsItem'; locale: Locale; slug: string; short: string }
  | { screen: 'goal'; locale: Locale; slug: string }
  | { screen: 'region'; locale: Locale; slug: string }
  | { screen: 'sheet'; locale: Locale; slug: string; sheet: SheetAsked; format: SheetFormat }
  | { screen: 'page'; locale: Locale; path: string }
  | { screen: 'nothing'; locale: Locale }

/** A sheet to print: the poster of all doors or of one, or the notice about an exception, by its short id. */
export type SheetAsked = { kind: 'poster'; door: string | null } | { kind: 'notice'; short: string }

const lists = {
  stedene: 'places',
  kurs: 'courses',
  nyheter: 'newsList',
  nordlandsloftet: 'goals',
  finn: 'finder',
} as const

/** Reads the path of an address: an optional locale, then words that are Norwegian in every locale. */
export function readAddress(pathname: string): Asked {
  const [first, ...rest] = pathname.split('/').filter(Boolean)
  const locale = locales.find((it) => it === first && it !== 'no')
  return within(locale ?? 'no', locale || first === undefined ? rest : [first, ...rest])
}

function within(locale: Locale, [first, second, ...more]: string[]): Asked {
  if (first === undefined) return { screen: 'front', locale }
  const sheet = sheetAsked(second, more)
  if (sheet !== null) return { screen: 'sheet', locale, slug: first, ...sheet }
  if (more.length > 0) return { screen: 'nothing', locale }
  const list = Object.entries(lists).find(([word]) => word === first)?.[1]
  if (list === undefined) {
    const path = [first, second].join('/')
    if (path === ownPages.statement) return { screen: 'statement', locale }
    if (path === ownPages.privacy) return { screen: 'privacy', locale }
    return second === undefined
      ? { screen: 'region', locale, slug: first }
      : { screen: 'page', locale, path: `${first}/${second}` }
  }
  if (second === undefined) return { screen: list, locale }
  if (list === 'goals') return { screen: 'goal', locale, slug: second }
  const document = /^([a-z0-9-]+)-([0-9a-f]{8})$/.exec(second)
  if (!document?.[1] || !document[2] || (list !== 'courses' && list !== 'newsList'))
    return { screen: 'nothing', locale }
  return { screen: list === 'courses' ? 'course' : 'newsItem', locale, slug: document[1], short: document[2] }
}

/** `plakat/`, `plakat/leknes/a3/`, `beskjed/1a2b3c4d/`; null where the words are none of these. */
function sheetAsked(word: string | undefined, words: string[]): { sheet: SheetAsked; format: SheetFormat } | null {
  const format = words.at(-1) === 'a3' ? 'a3' : 'a4'
  const [what, ...more] = format === 'a3' ? words.slice(0, -1) : words
  if (more.length > 0) return null
  if (word === posterWord) return { sheet: { kind: 'poster', door: what ?? null }, format }
  return word === noticeWord && what !== undefined ? { sheet: { kind: 'notice', short: what }, format } : null
}

/** Whether an address is of two words, `lofoten/plakat`, as pages of the county may have too. */
export function isPoster({ sheet, format }: Extract<Asked, { screen: 'sheet' }>): boolean {
  return sheet.kind === 'poster' && sheet.door === null && format === 'a4'
}
