import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** A Node request as a Fetch API request on the public origin of the CMS; the body is streamed. */
export function toFetchRequest(req: IncomingMessage, origin: string): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    for (const it of Array.isArray(value) ? value : [value]) if (it !== undefined) headers.append(name, it)
  }
  const method = req.method ?? 'GET'
  const body = method === 'GET' || method === 'HEAD' ? null : toWeb(req)
  // `duplex` is required for a streamed body (fetch standard); TypeScript's DOM types lack it.
  const init: RequestInit & { duplex: 'half' } = { method, headers, body, duplex: 'half' }
  return new Request(new URL(req.url ?? '/', origin), init)
}

/** Node's own web stream, which TypeScript's DOM types know under another name. */
function toWeb(req: IncomingMessage): BodyInit {
  return Readable.toWeb(req) as unknown as ReadableStream<Uint8Array>
}

/** Answers a Node response with a Fetch API response. */
export async function sendFetchResponse(
  response: Response,
  res: ServerResponse,
  method: string | undefined,
): Promise<void> {
  res.statusCode = response.status
  for (const [name, value] of response.headers) if (name !== 'set-cookie') res.setHeader(name, value)
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('set-cookie', cookies)
  if (response.body === null || method === 'HEAD') {
    res.end()
    return
  }
  await pipeline(response.body, res)
}
