import { createHash } from 'node:crypto'
import type { House } from '../publisher/house.ts'
import { recordingReader } from '../records/recording.ts'
import { sheetFile } from '../sheets/answer.ts'
import { type Exchange, send } from './answer.ts'
import { isKnown } from './conditions.ts'
import { contentType } from './content-types.ts'

/** Answers a sheet as PDF, drawn from what is live. @returns whether there is one */
export function answerSheet(exchange: Exchange, house: House): boolean {
  const read = recordingReader(() => house.view)
  const sheet = sheetFile(read, exchange.url.pathname, house.siteUrl)
  if (sheet === null) return false
  const tag = `"${createHash('sha256').update(sheet.bytes()).digest('base64url').slice(0, 22)}"`
  const headers = { etag: tag, 'cache-control': 'no-cache', 'x-robots-tag': 'noindex' }
  if (isKnown(exchange.request.headers['if-none-match']?.toString(), tag)) send(exchange, 304, headers)
  else
    send(
      exchange,
      200,
      {
        ...headers,
        'content-type': contentType(sheet.name),
        'content-disposition': `inline; filename="${sheet.name}"`,
      },
      sheet.bytes(),
    )
  return true
}
