import { createReadStream } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import type { Endpoint } from 'payload'
import { readSettings } from '#start/settings.ts'
import { hasBearer } from '../release/bearer.ts'

const settings = readSettings(process.env)

/**
 * `GET /api/media-file/NAME`: a file of `DATA_DIR/media` as it is, for nodes of the site on other machines. Nothing
 * outside that folder, nothing in a folder of it, and no link.
 */
export const mediaFile: Endpoint = {
  path: '/media-file/:name',
  method: 'get',
  handler: async ({ headers, routeParams }) => {
    if (!hasBearer(headers, settings.publishSecret))
      return Response.json({ error: 'Files need Authorization: Bearer PUBLISH_SECRET.' }, { status: 401 })
    const name = String(routeParams?.name)
    const path = isFileName(name) ? join(settings.dataDir, 'media', name) : null
    const stats = path === null ? null : await lstat(path).catch(() => null)
    if (path === null || !stats?.isFile()) return Response.json({ error: 'There is no such file.' }, { status: 404 })
    // Node's own web stream, which TypeScript's DOM types know under another name.
    const body = Readable.toWeb(createReadStream(path)) as unknown as ReadableStream<Uint8Array>
    return new Response(body, {
      headers: {
        'content-type': 'application/octet-stream',
        'content-length': String(stats.size),
        'last-modified': stats.mtime.toUTCString(),
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  },
}

function isFileName(name: string): boolean {
  return name !== '' && !name.startsWith('.') && !/[/\\\0]/.test(name) && basename(name) === name
}
