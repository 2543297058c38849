import type { Localized } from '#content/locale.ts'
import { show, type Written } from '#content/locale.ts'
import type { Prose, ProseBlock, ProseInline } from '#content/prose.ts'
import { courseUrl, goalUrl, newsUrl, pageUrl } from '#content/urls.ts'
import type { Reader } from '#site/records/reader.ts'
import { type Target, target } from './link.ts'
import { placeBrief } from './placeBrief.ts'
import type { Speech } from './speech.ts'

/** A rich text with its references resolved: links have addresses, names of places are words. */
export interface ProseView {
  lang: string
  blocks: Block[]
}

export type Block =
  | { type: 'paragraph' | 'quote'; children: Inline[] }
  | { type: 'heading'; level: 2 | 3; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: Inline[][] }

export type Inline =
  | { type: 'text'; text: string; bold: boolean; italic: boolean }
  | { type: 'break' }
  | { type: 'link'; target: Target; children: Inline[] }

type Linked = Extract<ProseInline, { type: 'link' }>['target']

export function proseView(read: Reader, field: Localized<Prose>, page: Speech, written: Written): ProseView {
  const { value, lang } = show(field, page.locale, written)
  return { lang, blocks: value.map((it) => block(read, it, page)) }
}

function block(read: Reader, it: ProseBlock, page: Speech): Block {
  const all = (children: readonly ProseInline[]) => children.flatMap((child) => inline(read, child, page))
  if (it.type === 'list') return { type: 'list', ordered: it.ordered, items: it.items.map(all) }
  if (it.type === 'heading') return { type: 'heading', level: it.level, children: all(it.children) }
  return { type: it.type, children: all(it.children) }
}

function inline(read: Reader, it: ProseInline, page: Speech): Inline[] {
  switch (it.type) {
    case 'text':
      return [{ type: 'text', text: it.text, bold: it.bold === true, italic: it.italic === true }]
    case 'break':
      return [{ type: 'break' }]
    case 'place-name':
      return [{ type: 'text', text: placeBrief(read, it.place, page)?.title ?? '', bold: false, italic: false }]
    case 'link': {
      const children = it.children.flatMap((child) => inline(read, child, page))
      const to = targetOf(read, it.target, page)
      // What is no longer published loses its link, not its words.
      return to ? [{ type: 'link', target: to, children }] : children
    }
  }
}

function targetOf(read: Reader, link: Linked, page: Speech): Target | null {
  if (link.to === 'url') return { href: link.href, hreflang: null }
  const { kind, id } = link
  if (kind === 'place') return placeBrief(read, id, page)?.target ?? null
  if (kind === 'course') {
    const it = read.get('course', id)
    return it ? target(read, page.locale, { ...it, kind }, (locale) => courseUrl(it, locale)) : null
  }
  if (kind === 'news') {
    const it = read.get('news', id)
    // News dated ahead has no page yet.
    return it && it.date <= read.today()
      ? target(read, page.locale, { ...it, kind }, (locale) => newsUrl(it, locale))
      : null
  }
  if (kind === 'goal') {
    const it = read.get('goal', id)
    return it ? target(read, page.locale, { ...it, kind }, (locale) => goalUrl(it, locale)) : null
  }
  const it = read.get('page', id)
  return it ? target(read, page.locale, { ...it, kind }, (locale) => pageUrl(it, locale)) : null
}
