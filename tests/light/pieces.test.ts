import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../journeys/browser.ts'
import { Served } from '../publisher/served.ts'
import { shiftsOf, watchShifts } from './shifts.ts'

/** Characters between two cuts below the head of the page. */
const step = 500

let served: Served
let browser: Browser
let slow: Server
let origin: string
let html: string
/** Where the page is cut, and what sends the rest of it. */
let cut: number
let sendRest: () => void

beforeAll(async () => {
  ;[served, browser] = await Promise.all([Served.start({ real: true }), openBrowser()])
  html = await (await served.fetch('/vesteralen/')).text()
  slow = createServer(async (request, response) => {
    if (request.url === '/') {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.write(html.slice(0, cut))
      sendRest = () => response.end(html.slice(cut))
      return
    }
    const answer = await served.fetch(request.url ?? '')
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve))
  const { port } = slow.address() as AddressInfo
  origin = `http://localhost:${port}/`
})
afterAll(async () => {
  slow?.close()
  await browser?.close()
  await served?.[Symbol.asyncDispose]()
})

test.each([360, 1280])('A page of %s px stands still wherever the line stops for a while', async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 740 } })
  await watchShifts(page)
  for (const at of cuts()) {
    cut = at
    await page.goto(origin, { waitUntil: 'commit' })
    await drawn(page)
    sendRest()
    await page.waitForLoadState('load')
    const { shift, moved } = await shiftsOf(page)
    expect(shift, `${html.slice(at - 60, at)}|\n${moved.join('\n')}`).toBeLessThan(0.001)
  }
})

/** Where the line may stop: in its head before and after every tag, below that anywhere, also within one. */
function cuts(): number[] {
  // Nothing is drawn before there is something in the body.
  const top = html.indexOf('<header') + '<header'.length
  const end = html.indexOf('</header>')
  const tags = [...html.slice(top, end).matchAll(/<|(?<=>)(?!<)/g)].map((it) => top + it.index)
  const below = Array.from({ length: Math.ceil((html.length - end) / step) }, (_, nth) => end + nth * step)
  return [...tags, ...below]
}

/** What has come is on the screen: frames are drawn only when the style sheets are there. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
  })
}
