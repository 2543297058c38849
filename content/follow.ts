import { z } from 'zod'
import type { Locale } from './locale.ts'
import { isSigned, signed } from './signature.ts'
import { followUrl } from './urls.ts'

/** Names one follow of one search: random, made by the site. */
export const followKey = z.string().regex(/^[0-9a-f]{32}$/)
/** Stands for an e-mail address where the address itself need not be known; see `personOf`. */
export const personKey = z.string().regex(/^[0-9a-f]{64}$/)
/** A search as it is kept, `q=norsk&region=salten`: the query of the list's address; empty for every course. */
export const followedQuery = z.string().max(1500)

/** The same for the same address, and telling nothing of it without the secret. @param secret PUBLISH_SECRET */
export function personOf(email: string, secret: string): string {
  return signed(`person ${email.trim().toLowerCase()}`, 'follows', secret)
}

/**
 * What a link in a letter does: says that the address is one's own (`bekreft`), ends the follow of one search
 * (`avmeld`), ends all of them and erases the address (`avmeld-alt`).
 */
export const followLinks = ['bekreft', 'avmeld', 'avmeld-alt'] as const
export type FollowLink = (typeof followLinks)[number]

/**
 * The path and query of a link in a letter. No token is kept anywhere: the link carries a signature, so the site
 * knows its own also while the CMS is down. Opening it does nothing yet, for programs open links in mail.
 * @param key a `followKey`; for `avmeld-alt` a `personKey`
 * @param secret PUBLISH_SECRET
 */
export function followLink(what: FollowLink, key: string, locale: Locale, secret: string): string {
  const signature = signed(`${what} ${key}`, 'follows', secret)
  return `${followUrl(locale, new URLSearchParams())}${what}/?${new URLSearchParams({ k: key, s: signature })}`
}

/** Whose a link is; null where we did not make it. */
export function readFollowLink(what: FollowLink, query: URLSearchParams, secret: string): string | null {
  const key = (what === 'avmeld-alt' ? personKey : followKey).safeParse(query.get('k')).data
  if (key === undefined) return null
  return isSigned(`${what} ${key}`, query.get('s') ?? '', 'follows', secret) ? key : null
}
