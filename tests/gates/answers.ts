import type { Served } from '../publisher/served.ts'
import { type Exhibit, gallery } from './gallery.ts'
import type { Checked } from './nu-checker.ts'
import { enter, openNordland, sceneNames } from './scenes.ts'
import { labelOf } from './visitor.ts'

/** A page as it was sent. */
export interface Answer {
  exhibit: Exhibit
  /** Which it is, among all. */
  label: string
  html: string
}

/** What was sent, without a browser. */
export interface Answers {
  /** Every page of the gallery. */
  pages: Answer[]
  /** The style sheets that the pages ask for, and what else was asked for. */
  files: Checked[]
}

/** @param others paths of style sheets and drawings to ask for as well */
export async function everyAnswer(others: readonly string[] = []): Promise<Answers> {
  await using served = await openNordland()
  const pages: Answer[] = []
  for (const scene of sceneNames) {
    await enter(served, scene)
    for (const exhibit of gallery.filter((it) => it.scene === scene))
      pages.push({ exhibit, label: `${labelOf(exhibit)} (${scene})`, html: await htmlOf(served, exhibit) })
  }
  const sheets = pages.flatMap(({ html }) => [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)])
  const paths = new Set([...sheets.map(([, path = '']) => path), ...others])
  return { pages, files: await Promise.all([...paths].map((it) => fileOf(served, it))) }
}

async function htmlOf(served: Served, { path, sent }: Exhibit): Promise<string> {
  const post = { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' }, body: new URLSearchParams(sent) }
  const answer = await served.fetch(path, sent === undefined ? { redirect: 'follow' } : post)
  return answer.text()
}

async function fileOf(served: Served, path: string): Promise<Checked> {
  const answer = await served.fetch(path)
  if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}.`)
  const type = path.endsWith('.css') ? 'css' : 'svg'
  const stem = path
    .replace(/^.*\/_astro\//, '')
    .replace(/^\/|\.\w+$/g, '')
    .replaceAll('/', '-')
  return { name: `${stem}.${type}`, label: path, content: await answer.text() }
}
