import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Course } from '#content/course.ts'
import { fileOf } from '#site/publisher/file-of.ts'
import { pagesOf } from '#site/publisher/pages.ts'
import type { Reader } from '#site/records/reader.ts'
import { recordingReader, withContent } from '#site/records/recording.ts'
import type { View } from '#site/records/view.ts'
import { current } from '#site/search/courses/current.ts'
import { courseRows } from '#site/views/courseRow.ts'
import type { Frame } from '#site/views/frame.ts'
import { open } from '#site/views/open.ts'
import type { ProseView } from '#site/views/prose.ts'
import type { Opened } from '#site/views/screens.ts'
import { speech } from '#site/views/speech.ts'
import { siteUrl } from './sides.ts'

type Page = Exclude<Opened, { screen: 'redirect' }>

const templates = join(import.meta.dirname, 'hugo')
const layouts = ['baseof', 'course', 'list', 'plain']

/**
 * Writes a Hugo site with the same pages as ours: one content file for each. Courses have front matter with what our
 * views show, Markdown for the description, and templates after our components; lists of courses are Hugo's own; the
 * few other pages carry the inside of ours as HTML. That the views' work is done already is to Hugo's advantage.
 * @param publicDir our own pages, rendered from the same view
 * @returns how many pages it has
 */
export function writeHugoSite(folder: string, view: View, publicDir: string): number {
  const content = join(folder, 'content', 'p')
  mkdirSync(content, { recursive: true })
  copyLayouts(folder)
  const frames: Record<string, object> = {}
  const read = recordingReader(() => view)
  const order = orderOf(read)
  let pages = 0
  for (const { url, about } of pagesOf(view, ['/404/']).values()) {
    const html = tryRead(join(publicDir, fileOf(url)))
    if (html === null) continue
    const opened = withContent(view, null, () => open(read, new URL(siteUrl + url)))
    if (opened.screen === 'redirect') continue
    frames[frameKey(opened.frame)] ??= frameParams(opened.frame)
    const course = about?.kind === 'course' ? view.entry('course', about.id)?.body : undefined
    const { matter, body, ending } = fileFor(opened, html, course && rowOf(read, course, opened.frame, order))
    const head = { ...common(opened, url), ...matter }
    writeFileSync(join(content, `${String(++pages).padStart(6, '0')}.${ending}`), `${JSON.stringify(head)}\n${body}`)
  }
  mkdirSync(join(folder, 'static'), { recursive: true })
  for (const name of ['_astro', 'favicon.svg', 'regions.css']) {
    cpSync(join(publicDir, name), join(folder, 'static', name), { recursive: true })
  }
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config(frames)))
  return pages
}

function copyLayouts(folder: string): void {
  for (const file of readdirSync(templates)) {
    const name = file.slice(0, -'.gotmpl'.length)
    const where = join(folder, 'layouts', layouts.includes(name) ? '_default' : 'partials')
    mkdirSync(where, { recursive: true })
    cpSync(join(templates, file), join(where, `${name}.html`))
  }
}

function config(frames: object): object {
  return {
    baseURL: `${siteUrl}/`,
    title: 'Ei dør',
    disableKinds: ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'],
    markup: { goldmark: { renderer: { unsafe: true } } },
    params: { frames },
  }
}

function common({ frame, screen }: Page, url: string): object {
  return {
    title: frame.title,
    description: frame.description,
    url: screen === 'notFound' ? '/404.html' : url,
    frame: frameKey(frame),
    locale: frame.speech.locale,
    lang: frame.speech.lang,
    paint: frame.paint,
    indexed: frame.indexed,
    languages: frame.languages,
  }
}

function fileFor(
  opened: Page,
  html: string,
  row: object | undefined,
): { matter: object; body: string; ending: string } {
  if (opened.screen === 'course' && row) {
    const { description, ...view } = opened.view
    return { matter: { layout: 'course', view, ...row }, body: description ? markdown(description) : '', ending: 'md' }
  }
  if (opened.screen === 'goal') {
    const { title, summary, list, body } = opened.view
    const goal = opened.frame.path.split('/').at(-2)
    return {
      matter: { layout: 'list', view: { title, summary, list }, goal },
      body: body ? markdown(body) : '',
      ending: 'md',
    }
  }
  if (opened.screen === 'courses') {
    const { words } = opened.frame.speech
    const title = { text: words.findCourse, lang: words.lang }
    return { matter: { layout: 'list', view: { title }, first: opened.view.rows.length }, body: '', ending: 'md' }
  }
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? ''
  return { matter: { layout: 'plain' }, body: main, ending: 'html' }
}

/** What lists of courses show of one, and how they find and sort it. */
function rowOf(read: Reader, course: Course, frame: Frame, order: ReadonlyMap<string, number>): object {
  const goals = course.goals.flatMap((id) => read.get('goal', id)?.slug ?? [])
  return { goals, order: order.get(course.id) ?? -1, row: courseRows(read, [course], frame.speech)[0] }
}

function orderOf(read: Reader): Map<string, number> {
  return new Map(current(read.all('course'), read.today()).map((it, index) => [it.id, index]))
}

function frameKey({ speech: { locale, standard } }: Frame): string {
  return `${locale}-${standard}`
}

function frameParams(frame: Frame): object {
  const { words } = speech(frame.speech.locale, frame.speech.standard)
  const entry = ({ label, target }: Frame['menu'][number]) => ({ label: label.text, ...target })
  return {
    lang: words.lang,
    sitename: frame.siteName,
    county: frame.county,
    email: frame.email,
    abouttext: frame.aboutText?.text,
    front: frame.front.href,
    menu: frame.menu.map(entry),
    shortcuts: frame.shortcuts.map(entry),
    about: frame.about.map(entry),
    words: { ...words, call: words.call('').trim(), source: words.courseSource('').replace(/[ .]+$/, '') },
  }
}

function markdown(prose: ProseView): string {
  const line = (
    children: ProseView['blocks'][number] extends infer B ? (B extends { children: infer C } ? C : never) : never,
  ): string =>
    children
      .map((it) => {
        if (it.type === 'break') return '  \n'
        if (it.type === 'link') return `[${line(it.children)}](${it.target.href})`
        return it.bold ? `**${it.text}**` : it.italic ? `*${it.text}*` : it.text
      })
      .join('')
  return prose.blocks
    .map((it) => {
      if (it.type === 'list') return it.items.map((item) => `${it.ordered ? '1.' : '-'} ${line(item)}`).join('\n')
      if (it.type === 'heading') return `${'#'.repeat(it.level + 1)} ${line(it.children)}`
      return it.type === 'quote' ? `> ${line(it.children)}` : line(it.children)
    })
    .join('\n\n')
}

function tryRead(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
