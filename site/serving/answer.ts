import type { IncomingMessage, ServerResponse } from 'node:http'
import { contentType } from './content-types.ts'
import type { ServedFile } from './files.ts'
import type { Header } from './headers.ts'

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

/** Answers with a file, or 304 where the visitor has it already. */
export function sendFile(exchange: Exchange, file: ServedFile, cacheControl: string, status = 200): void {
  const headers = { etag: file.etag, 'cache-control': cacheControl }
  if (status === 200 && isKnown(exchange.request, file.etag)) send(exchange, 304, headers)
  else send(exchange, status, { ...headers, 'content-type': contentType(file.path) }, file.bytes)
}

/** Answers with another address. It is a path of ours, and leads nowhere else. */
export function redirect(exchange: Exchange, status: 301 | 302, to: string): void {
  send(exchange, status, { location: to, 'cache-control': 'no-cache' })
}

/** Whether the visitor's copy is this one (RFC 9110, If-None-Match: weak comparison). */
export function isKnown(request: IncomingMessage, etag: string): boolean {
  const asked = request.headers['if-none-match']
  if (asked === undefined) return false
  return asked === '*' || asked.split(',').some((it) => it.trim().replace(/^W\//, '') === etag)
}
