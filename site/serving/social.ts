import type { SocialPictures } from '../social/pictures.ts'
import { type Exchange, send } from './answer.ts'
import { isKnown } from './conditions.ts'

/** Asked by the token that the page names, a picture is that one for good. */
const forGood = 'public, max-age=31536000, immutable'

/** Answers the picture of a page, drawn now where it is missing. @returns whether the page has one of its own */
export async function answerSocial(exchange: Exchange, pictures: SocialPictures, page: string): Promise<boolean> {
  const picture = pictures.at(page)
  if (picture === null) return false
  const etag = `"${picture.token}"`
  const isNamed = exchange.url.searchParams.get('v') === picture.token
  const headers = { etag, 'cache-control': isNamed ? forGood : 'no-cache' }
  if (isKnown(exchange.request.headers['if-none-match']?.toString(), etag)) send(exchange, 304, headers)
  else send(exchange, 200, { ...headers, 'content-type': 'image/png' }, await pictures.bytes(picture))
  return true
}
