import type { IncomingMessage, ServerResponse } from 'node:http'
import { isKnown } from './conditions.ts'
import type { Header } from './headers.ts'
import type { KeptFile } from './kept-file.ts'
import { acceptedEncodings } from './negotiate.ts'

/** One request and the response to it, with what every answer carries. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  /** Path and query, as asked for, on the public origin. */
  url: URL
  /** Set on every answer. */
  always: Header
}

/** Answers with text or bytes; for HEAD, without them. */
export function send(
  { request, response, always }: Exchange,
  status: number,
  headers: Header,
  body: string | Buffer = '',
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  const length = status === 304 || status === 204 ? {} : { 'content-length': String(bytes.length) }
  response.writeHead(status, { ...always, ...headers, ...length })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/**
 * Answers GET or HEAD with a file, in the form the visitor likes best, or 304 where they have it in a form they take.
 * This is what most requests cost: nothing is made here that can be made before.
 */
export function sendKept(
  request: IncomingMessage,
  response: ServerResponse,
  kept: KeptFile,
  status = kept.status,
): void {
  const accepted = acceptedEncodings(request.headers['accept-encoding'])
  const condition = status === 200 ? request.headers['if-none-match'] : undefined
  if (condition !== undefined) {
    for (const encoding of accepted) {
      const it = kept[encoding]
      if (!it || !isKnown(condition, it.etag)) continue
      response.writeHead(304, it.unchanged)
      response.end()
      return
    }
  }
  let form = kept.identity
  for (const encoding of accepted) {
    const it = kept[encoding]
    if (!it) continue
    form = it
    break
  }
  response.writeHead(status, form.whole)
  response.end(request.method === 'HEAD' ? undefined : form.bytes)
}

/** Answers with another address. It is a path of ours, and leads nowhere else. */
export function redirect(exchange: Exchange, status: 301 | 302, to: string): void {
  send(exchange, status, { location: to, 'cache-control': 'no-cache' })
}
