import type { Prose, ProseBlock, ProseInline } from '../prose.ts'
import { type RegionKey, seedId } from './ids.ts'

type Piece = string | ProseInline

function inline(piece: Piece): ProseInline {
  return typeof piece === 'string' ? { type: 'text', text: piece } : piece
}

/** A paragraph. */
export function p(...pieces: Piece[]): ProseBlock {
  return { type: 'paragraph', children: pieces.map(inline) }
}

/** A heading under the title of the text. */
export function h(text: string): ProseBlock {
  return { type: 'heading', level: 2, children: [inline(text)] }
}

/** A list; an item is a line, or its pieces. */
export function list(...items: (string | Piece[])[]): ProseBlock {
  return {
    type: 'list',
    ordered: false,
    items: items.map((it) => (typeof it === 'string' ? [inline(it)] : it.map(inline))),
  }
}

/** A numbered list: steps in their order. */
export function steps(...items: string[]): ProseBlock {
  return { type: 'list', ordered: true, items: items.map((it) => [inline(it)]) }
}

/** A quotation. */
export function quote(text: string): ProseBlock {
  return { type: 'quote', children: [inline(text)] }
}

/** A link to a web, mail or site address. */
export function to(href: string, text: string): ProseInline {
  return { type: 'link', target: { to: 'url', href }, children: [{ type: 'text', text }] }
}

/** A link to a seeded document, by its key: `page`, `om/rammeverk`. */
export function toDocument(
  kind: 'place' | 'course' | 'news' | 'goal' | 'page',
  key: string,
  text: string,
): ProseInline {
  return {
    type: 'link',
    target: { to: 'document', kind, id: seedId(`${kind}:${key}`) },
    children: [{ type: 'text', text }],
  }
}

/** The name of a region's place, whatever it is called by then. */
export function nameOf(region: RegionKey): ProseInline {
  return { type: 'place-name', place: seedId(`place:${region}`) }
}

export function prose(...blocks: ProseBlock[]): Prose {
  return blocks
}

/** A text in Norwegian and perhaps in English. */
export function text(no: string, en?: string): { no: string; en?: string } {
  return en === undefined ? { no } : { no, en }
}
