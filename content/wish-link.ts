import type { Locale } from './locale.ts'
import { isSigned, signed } from './signature.ts'
import { contactKey } from './submission.ts'
import { wishUrl } from './urls.ts'

/** What a link in a mail about a wish does: says that the address is one's own, or erases it. */
export const wishLinks = ['bekreft', 'slett'] as const
export type WishLink = (typeof wishLinks)[number]

/**
 * The path and query of a link in a mail. It works for whoever has it, as long as the address is kept; opening it does
 * nothing yet, for programs open links in mail.
 * @param secret PUBLISH_SECRET
 */
export function wishLink(what: WishLink, contact: string, locale: Locale, secret: string): string {
  return `${wishUrl(locale)}${what}/?${new URLSearchParams({ k: contact, s: signed(`${what} ${contact}`, 'wishes', secret) })}`
}

/** The contact a link is about; null where we did not make it. */
export function readWishLink(what: WishLink, query: URLSearchParams, secret: string): string | null {
  const contact = contactKey.safeParse(query.get('k')).data
  if (contact === undefined) return null
  return isSigned(`${what} ${contact}`, query.get('s') ?? '', 'wishes', secret) ? contact : null
}
