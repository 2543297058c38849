import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { openBrowser } from '../../journeys/browser.ts'
import type { Contestant } from './engine.ts'
import { flat } from './flat.ts'

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html' }

/** Pagefind as a visitor's browser asks it: its files from a server of this machine, its script in Chromium. */
export const pagefind: Contestant = {
  name: 'Pagefind 1.6',
  async build({ courses }) {
    const { createIndex } = await import('pagefind')
    const { index, errors } = await createIndex({})
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
    for (const it of courses.map(flat))
      await index.addCustomRecord({
        url: `/${it.id}/`,
        content: `${it.title} ${it.code} ${it.text}`,
        language: 'no',
        meta: { title: it.title },
      })
    const folder = mkdtempSync(join(tmpdir(), 'pagefind-'))
    await index.writeFiles({ outputPath: join(folder, 'pagefind') })
    await index.deleteIndex()
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://site').pathname
      try {
        const body = path === '/' ? '<!doctype html><title>x</title>' : readFileSync(join(folder, path))
        response.setHeader(
          'content-type',
          types[extname(path)] ?? (path === '/' ? 'text/html' : 'application/octet-stream'),
        )
        response.end(body)
      } catch {
        response.writeHead(404).end()
      }
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    // A server that listens on a port has an address of this kind.
    const { port } = server.address() as AddressInfo
    const browser = await openBrowser()
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${port}/`)
    const script = '/pagefind/pagefind.js'
    await page.evaluate(async (it) => (await import(it)).init(), script)
    return {
      find: (q) =>
        page.evaluate(
          async ([it, asked]) => {
            const { results } = await (await import(it ?? '')).search(asked)
            const shown: { url: string }[] = await Promise.all(
              results.slice(0, 10).map((result: { data(): Promise<{ url: string }> }) => result.data()),
            )
            return shown.map(({ url }) => url.replaceAll('/', ''))
          },
          [script, q],
        ),
      update: null,
      async close() {
        await browser.close()
        await new Promise((resolve) => server.close(resolve))
        rmSync(folder, { recursive: true, force: true })
      },
    }
  },
}
