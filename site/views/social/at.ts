import { frontUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { readAddress } from '../address.ts'
import { documentAt } from '../documents.ts'
import { speech } from '../speech.ts'
import { countyLocale, countySocial, type SocialFacts } from './facts.ts'

/**
 * What the picture of the page at an address is drawn from; null where there is no such page, or none with a picture of
 * its own. The county's belongs to the front page.
 * @param path of a page, as it is written in its address
 */
export function socialAt(read: Reader, path: string): SocialFacts | null {
  const asked = readAddress(path)
  const { locale } = asked
  if (asked.screen === 'front')
    return path === frontUrl(countyLocale(locale)) && countyLocale(locale) === locale
      ? countySocial(read, locale)
      : null
  const document = documentAt(read, asked)
  if (!document?.social || document.url(locale) !== path) return null
  if (locale !== 'no' && !document.exists.includes(locale)) return null
  return document.social(speech(locale, document.written))
}
