/**
 * Shows the built pages over the seed on a port of this machine, without the publisher: for looking at them.
 * npx astro build --outDir DIR && node tests/site/harness.ts DIR [PORT] [changes.ts]
 * AT=2026-11-24T10:00:00Z sets the clock of the pages. A module of changes exports `change(seed)`, to look at what the seed does not have.
 */
import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { provideRecordingReader } from '#site/records/recording.ts'
import { seeded, viewOf } from './records.ts'

const [dir = 'dist', port = '4399', changes] = process.argv.slice(2)
const { change } = changes ? await import(pathToFileURL(resolve(changes)).href) : { change: undefined }
const view = viewOf(seeded(change), process.env.AT ? Date.parse(process.env.AT) : undefined)
provideRecordingReader(() => view)
const { render } = await import(pathToFileURL(resolve(dir, 'server/entry.mjs')).href)
const types: Record<string, string> = {
  css: 'text/css',
  js: 'text/javascript',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
}

createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`)
  const file = join(resolve(dir, 'client'), url.pathname)
  if (/\.\w+$/.test(url.pathname) && existsSync(file)) {
    response.setHeader('content-type', types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
    createReadStream(file).pipe(response)
    return
  }
  const answer: Response = await render(new Request(url))
  response.writeHead(answer.status, {
    ...Object.fromEntries(answer.headers),
    'content-security-policy':
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'",
  })
  response.end(Buffer.from(await answer.arrayBuffer()))
}).listen(Number(port), '127.0.0.1', () => console.log(`http://127.0.0.1:${port}`))
