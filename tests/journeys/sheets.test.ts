import type { Browser, Page } from '@playwright/test'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordingReader } from '#site/records/recording.ts'
import { sheetPaths } from '#site/views/sheets/paths.ts'
import { Served } from '../publisher/served.ts'
import { siteUrl } from '../publisher/world.ts'
import { seeded, viewOf } from '../site/records.ts'
import { openBrowser } from './browser.ts'

/** What is hung on the doors, as a printer gets it: pages printed by Chromium, and PDFs as they are sent. */

let served: Served
let browser: Browser
beforeAll(async () => {
  ;[served, browser] = await Promise.all([Served.start({ real: true }), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await served?.[Symbol.asyncDispose]()
})

const view = viewOf(seeded())
const pdfs = sheetPaths(recordingReader(() => view)).filter((it) => !it.startsWith('/en/'))
const posters = pdfs.filter((it) => it.includes('/plakat')).map((it) => it.replace('.pdf', '/'))
/** In points. */
const papers = { a4: [595, 842], a3: [842, 1191] }
const paperOf = (path: string) => (/a3(\/|\.pdf)$/.test(path) ? papers.a3 : papers.a4)

async function printed(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1130, height: 1600 } })
  await page.emulateMedia({ media: 'print' })
  await page.goto(`http://127.0.0.1:${served.site.port}${path}`)
  await page.evaluate(() => document.fonts.ready)
  return page
}

async function read(pdf: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const page = await document.getPage(1)
  const { items } = await page.getTextContent()
  const { info } = await document.getMetadata()
  return {
    pages: document.numPages,
    size: page.view.slice(2).map(Math.round),
    text: items.map((it) => ('str' in it ? it.str : '')).join(' '),
    language: 'Language' in info ? info.Language : null,
    structure: JSON.stringify(await page.getStructTree()),
  }
}

async function codeIn(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data
}

const near = ([width = 0, height = 0]: number[], [wide = 0, high = 0]: number[]) =>
  Math.abs(width - wide) <= 1 && Math.abs(height - high) <= 1

describe.each(posters)('%s', (path) => {
  it('prints on one sheet, with nothing outside it, and a code that leads to the page', async () => {
    const page = await printed(path)
    const paper = await read(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
    expect(paper.pages).toBe(1)
    expect(near(paper.size, paperOf(path)), String(paper.size)).toBe(true)
    const cut = await page.evaluate(() => {
      const sheet = document.querySelector('svg.sheet')?.getBoundingClientRect()
      return [...document.querySelectorAll('svg.sheet text')].flatMap((it) => {
        const box = it.getBoundingClientRect()
        const edge = ((sheet?.width ?? 0) * 9) / 210
        const isIn =
          sheet && box.left >= sheet.left + edge && box.right <= sheet.right - edge && box.bottom <= sheet.bottom
        return isIn ? [] : [it.textContent]
      })
    })
    expect(cut).toEqual([])
    const region = path.split('/')[1]
    expect(await codeIn(await page.locator('svg.sheet').screenshot())).toBe(`${siteUrl}/${region}/`)
    await page.close()
  })
})

it('every PDF is one sheet of its size, in Norwegian, with a heading, and the hours where it is a poster', async () => {
  for (const path of pdfs) {
    const answer = await served.fetch(path)
    expect(answer.status, path).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    const pdf = await read(await answer.bytes())
    expect(pdf.pages).toBe(1)
    expect(near(pdf.size, paperOf(path)), `${path} ${pdf.size}`).toBe(true)
    expect(['nb', 'nn']).toContain(pdf.language)
    expect(pdf.structure).toContain('"H1"')
    if (path.includes('/plakat')) {
      const page = await (await served.fetch(path.replace('.pdf', '/'))).text()
      for (const [, time = ''] of page.matchAll(/<text[^>]*>(\d+\.\d\d–\d+\.\d\d)<\/text>/g))
        expect(pdf.text).toContain(time)
    }
  }
}, 240_000)

it('a PDF is the same each time, and is not sent again to who has it', async () => {
  const first = await served.fetch('/lofoten/plakat.pdf')
  const etag = first.headers.get('etag') ?? ''
  const again = await served.fetch('/lofoten/plakat.pdf', { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)
  expect((await served.fetch('/atlantis/plakat.pdf')).status).toBe(404)
  expect((await served.fetch('/lofoten/beskjed/00000000.pdf')).status).toBe(404)
})
