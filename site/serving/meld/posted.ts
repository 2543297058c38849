import type { IncomingMessage } from 'node:http'

/** The longest body a form may have, in bytes. */
const longest = 16_384

/**
 * What a form sent, by field, each once; a reason where it is no form of ours.
 * @param multipart whether it may come in parts too, as mail programs may send it (RFC 8058, section 3.2)
 */
export async function postedFields(
  request: IncomingMessage,
  multipart = false,
): Promise<URLSearchParams | 'too long' | 'not a form'> {
  const type = request.headers['content-type'] ?? ''
  const inParts = multipart && /^multipart\/form-data\s*;/i.test(type)
  if (!inParts && !/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return 'not a form'
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    length += chunk.length
    if (length > longest) return 'too long'
    chunks.push(chunk)
  }
  const body = Buffer.concat(chunks)
  return inParts ? partsOf(body, type) : new URLSearchParams(body.toString('utf8'))
}

async function partsOf(body: Buffer<ArrayBuffer>, type: string): Promise<URLSearchParams | 'not a form'> {
  try {
    const form = await new Response(body, { headers: { 'content-type': type } }).formData()
    return new URLSearchParams([...form].flatMap(([name, it]) => (typeof it === 'string' ? [[name, it]] : [])))
  } catch {
    return 'not a form'
  }
}

/**
 * Whether a form was sent from a page of ours, as the browser says: by Sec-Fetch-Site where it is told, else by Origin.
 * A program that says neither is none of ours.
 * @param siteUrl public origin
 */
export function isFromHere({ headers }: IncomingMessage, siteUrl: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  const { origin, host } = headers
  if (origin === undefined) return false
  return origin === new URL(siteUrl).origin || origin === `http://${host}` || origin === `https://${host}`
}

/**
 * The address a request comes from; with a proxy of ours before us, the one it names last. Only the limit of how often
 * somebody may send sees it.
 */
export function senderOf(request: IncomingMessage): string {
  const peer = request.socket.remoteAddress ?? ''
  const isProxy = /^(::1|(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|f[cd])/i.test(peer)
  const named = request.headers['x-forwarded-for']?.toString().split(',').at(-1)?.trim()
  return isProxy && named ? named : peer
}
