import { followLink } from '#content/follow.ts'
import type { Locale } from '#content/locale.ts'
import type { Spoken } from '#content/submission.ts'
import type { VacantCourse } from '#content/vacancies.ts'
import { automatic, type House, senderOf, signatureOf } from '../mail/house.ts'
import { type Block, laidOut } from '../mail/layout.ts'
import type { Message } from '../mail/send-once.ts'
import { words } from './words.ts'

type Letter = Omit<Message, 'to'>

/** Courses that a letter names of one search; the list has the rest. */
const mostNamed = 20

/** What a letter tells of one search. */
export interface Section {
  /** The key of the follow. */
  key: string
  name: string
  url: string
  items: readonly VacantCourse[]
}

interface Asking {
  house: House
  language: Spoken
  /** The key of the follow. */
  key: string
  /** What is to be followed; null where the site could not say. */
  name: string | null
}

/** Asks whether the address is theirs: the only letter to an address that nobody has confirmed. */
export function askLetter({ house, language, key, name }: Asking): Letter {
  const it = words[language]
  const link = linkTo(house, 'bekreft', key, language)
  const blocks: Block[] = [
    { text: it.ask },
    ...(name === null ? [] : [{ text: it.askFollowing(name) }]),
    { text: it.askDo },
    { link, text: it.askButton },
    { text: it.askElse },
    { text: it.regards(signatureOf(house)) },
  ]
  return { ...laidOut(it.askSubject, it.askTitle, blocks, language), ...senderOf(house), headers: automatic }
}

/** The weekly letter: what is new of each search, and how to end it. @param person the key of the address */
export function weeklyLetter(house: House, language: Spoken, person: string, sections: readonly Section[]): Letter {
  const it = words[language]
  const titles = new Map(sections.flatMap(({ items }) => items.map(({ id, title }) => [id, title] as const)))
  const [first = ''] = titles.values()
  const stopAll = linkTo(house, 'avmeld-alt', person, language)
  const blocks: Block[] = [
    { text: it.intro },
    ...sections.flatMap((section) => told(section, house, language)),
    { text: it.why },
    { link: stopAll, text: it.stopAll },
    { text: it.regards(signatureOf(house)) },
  ]
  return {
    ...laidOut(it.subject(titles.size, first), it.title, blocks, language),
    ...senderOf(house),
    headers: { ...automatic, ...listHeaders(house, stopAll) },
  }
}

function told({ key, name, url, items }: Section, house: House, language: Spoken): Block[] {
  const it = words[language]
  const left = items.length - mostNamed
  return [
    { heading: name },
    { items: items.slice(0, mostNamed).map(({ title, language: lang, facts, url }) => ({ title, lang, facts, url })) },
    ...(left > 0 ? [{ text: it.more(left) }] : []),
    { link: url, text: it.all },
    { link: linkTo(house, 'avmeld', key, language), text: it.stop },
  ]
}

/**
 * By which mail programs show a button for ending it (RFC 2369, RFC 8058), and file it (RFC 2919). One press is only
 * promised over https, as RFC 8058 asks.
 */
function listHeaders({ siteUrl }: House, stopAll: string): Record<string, string> {
  const host = new URL(siteUrl).hostname
  return {
    'List-Id': `<varsel.${host}>`,
    'List-Unsubscribe': `<${stopAll}>`,
    ...(siteUrl.startsWith('https:') ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
  }
}

function linkTo(
  { siteUrl, secret }: House,
  what: 'bekreft' | 'avmeld' | 'avmeld-alt',
  key: string,
  language: Spoken,
): string {
  // The site's own pages are in Norwegian and English.
  const locale: Locale = language === 'en' ? 'en' : 'no'
  return `${siteUrl}${followLink(what, key, locale, secret)}${language === 'nn' ? '&mal=nn' : ''}`
}
