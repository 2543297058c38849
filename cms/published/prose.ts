import type { Prose, ProseBlock, ProseInline } from '#content/prose.ts'
import { type Document, isDocument, list, related } from './shape.ts'

const bold = 1
const italic = 2

/**
 * Lexical's editor state as the contract's prose; null when nothing is written.
 * What the contract has no element for is kept as its text, never dropped.
 */
export function prose(state: unknown): Prose | null {
  if (!isDocument(state) || !isDocument(state.root)) return null
  const blocks = children(state.root).flatMap(block)
  const written = blocks.some((it) => (it.type === 'list' ? it.items.some(says) : says(it.children)))
  return written ? blocks : null
}

function says(inlines: ProseInline[]): boolean {
  return inlines.some((it) => (it.type === 'text' ? it.text.trim() !== '' : it.type !== 'break'))
}

function block(node: Document): ProseBlock[] {
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', level: node.tag === 'h2' || node.tag === 'h1' ? 2 : 3, children: inlines(node) }]
    case 'list':
      return [{ type: 'list', ordered: node.listType === 'number', items: children(node).map(inlines) }]
    case 'quote':
      return [{ type: 'quote', children: inlines(node) }]
    default: {
      const content = inlines(node)
      return says(content) ? [{ type: 'paragraph', children: content }] : []
    }
  }
}

function inlines(node: Document): ProseInline[] {
  return children(node).flatMap(inline)
}

function inline(node: Document): ProseInline[] {
  if (node.type === 'linebreak') return [{ type: 'break' }]
  if (node.type === 'text' || node.type === 'tab') {
    return typeof node.text === 'string' && node.text !== '' ? [styled(node.text, node.format)] : []
  }
  if (node.type === 'inlineBlock') return placeName(node.fields)
  if (node.type === 'link' || node.type === 'autolink') return link(node)
  return children(node).flatMap(inline)
}

function placeName(fields: unknown): ProseInline[] {
  if (!isDocument(fields) || fields.blockType !== 'place-name') return []
  const place = related(fields.place)
  return typeof place === 'string' ? [{ type: 'place-name', place }] : []
}

function styled(text: string, format: unknown): Extract<ProseInline, { type: 'text' }> {
  const bits = typeof format === 'number' ? format : 0
  return {
    type: 'text',
    text,
    ...(bits & bold ? { bold: true as const } : {}),
    ...(bits & italic ? { italic: true as const } : {}),
  }
}

function link(node: Document): ProseInline[] {
  const texts = inlines(node).filter((it) => it.type === 'text')
  if (texts.length === 0) return []
  const fields = isDocument(node.fields) ? node.fields : {}
  const target = fields.linkType === 'internal' ? internal(fields.doc) : null
  if (target !== null) return [{ type: 'link', target, children: texts }]
  if (typeof fields.url === 'string')
    return [{ type: 'link', target: { to: 'url', href: fields.url.trim() }, children: texts }]
  return texts
}

const kindsOfCollections = { places: 'place', courses: 'course', news: 'news', goals: 'goal', pages: 'page' } as const

function internal(doc: unknown) {
  if (!isDocument(doc)) return null
  const id = isDocument(doc.value) ? doc.value.id : doc.value
  const collection = Object.entries(kindsOfCollections).find(([slug]) => slug === doc.relationTo)
  return collection && typeof id === 'string' ? { to: 'document' as const, kind: collection[1], id } : null
}

function children(node: Document): Document[] {
  return list(node.children).filter(isDocument)
}
