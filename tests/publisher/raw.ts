import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** The answer to a request sent byte for byte as given: `fetch` would tidy paths up first. */
export interface RawAnswer {
  status: number
  headers: NodeJS.Dict<string | string[]>
  body: string
  /** The same undecoded: compressed bodies are none of text. */
  bytes: Buffer
}

export function raw(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.on('end', () => {
        const bytes = Buffer.concat(chunks)
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: bytes.toString(), bytes })
      })
    })
    sent.once('error', reject)
    sent.end()
  })
}

/** The body as it was before it was compressed. */
export function decoded(answer: RawAnswer): string {
  const encoding = answer.headers['content-encoding']
  if (encoding === 'br') return brotliDecompressSync(answer.bytes).toString()
  return encoding === 'gzip' ? gunzipSync(answer.bytes).toString() : answer.body
}
