import type { Prose, ProseBlock, ProseInline } from '#content/prose.ts'
import { newId } from '../database/ids.ts'

type Node = Record<string, unknown>

const element = { direction: 'ltr', format: '', indent: 0, version: 1 }
const collections = { place: 'places', course: 'courses', news: 'news', goal: 'goals', page: 'pages' } as const

/** The contract's prose as Lexical's editor state: the inverse of `prose()` in cms/published. */
export function lexical(blocks: Prose): Node {
  return { root: { type: 'root', ...element, children: blocks.map(block) } }
}

function block(it: ProseBlock): Node {
  switch (it.type) {
    case 'heading':
      return { type: 'heading', tag: `h${it.level}`, ...element, children: it.children.map(inline) }
    case 'list':
      return {
        type: 'list',
        listType: it.ordered ? 'number' : 'bullet',
        tag: it.ordered ? 'ol' : 'ul',
        start: 1,
        ...element,
        children: it.items.map((item, index) => ({
          type: 'listitem',
          value: index + 1,
          ...element,
          children: item.map(inline),
        })),
      }
    case 'quote':
      return { type: 'quote', ...element, children: it.children.map(inline) }
    case 'paragraph':
      return { type: 'paragraph', textFormat: 0, ...element, children: it.children.map(inline) }
  }
}

function inline(it: ProseInline): Node {
  switch (it.type) {
    case 'break':
      return { type: 'linebreak', version: 1 }
    case 'place-name':
      return { type: 'inlineBlock', version: 1, fields: { id: newId(), blockType: 'place-name', place: it.place } }
    case 'text':
      return {
        type: 'text',
        text: it.text,
        detail: 0,
        format: (it.bold ? 1 : 0) | (it.italic ? 2 : 0),
        mode: 'normal',
        style: '',
        version: 1,
      }
    case 'link': {
      const { target } = it
      const fields =
        target.to === 'url'
          ? { linkType: 'custom', url: target.href, newTab: false }
          : { linkType: 'internal', doc: { relationTo: collections[target.kind], value: target.id }, newTab: false }
      return { type: 'link', fields, ...element, version: 3, children: it.children.map(inline) }
    }
  }
}
