import type { Locale } from '#content/locale.ts'
import { feedText } from '#site/following/answer.ts'
import { hoursCalendar } from '#site/following/hoursCalendar.ts'
import { newsFeed } from '#site/following/newsFeed.ts'
import { vcard } from '#site/following/vcard.ts'
import type { Reader } from '#site/records/reader.ts'
import { speech } from '../speech.ts'
import { linkedText } from '../structured/linked.ts'
import { elmCourses } from './elm.ts'
import { linkedList } from './linked.ts'
import { openList, openLists } from './list.ts'

/**
 * The text of a file of the open data by its name, as `addresses.ts` lists them; null where there is none of that name.
 * @param origin public origin of the site, without a slash at the end
 */
export function openFile(read: Reader, locale: Locale, file: string, origin: string): string | null {
  const list = { read, page: speech(locale, 'nb'), origin }
  const [, name = '', ending = ''] = /^([a-z0-9-]+)\.([a-z]+)$/.exec(file) ?? []
  const [, of = '', scope = null] = /^([a-z]+)(?:-([a-z0-9-]+))?$/.exec(name) ?? []
  const whole = openLists.find((it) => it === name)
  if (ending === 'json' && whole) return line(openList(read, whole, locale, origin, null)?.body)
  if (ending === 'jsonld' && whole) return `${linkedText(linkedList(whole, list), origin)}\n`
  if (file === 'courses-elm.jsonld') return line(elmCourses(list))
  if (of === 'news' && ending === 'rss') return newsFeed(read, locale, scope, origin)
  if (of === 'hours' && ending === 'ics' && scope !== null) return hoursCalendar(read, locale, scope, origin)
  if (of === 'places' && ending === 'vcf' && scope !== null) return vcard(read, locale, scope, origin)
  return feedText(read, locale, file, new URLSearchParams(), origin)
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
