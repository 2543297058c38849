import type { Localized } from '#content/locale.ts'
import type { Prose, ProseInline } from '#content/prose.ts'

/** A text in all its languages. */
export function allOf<T>(text: Partial<Localized<T>>): T[] {
  return Object.values(text).filter((it) => it !== undefined)
}

/** The words of a text without its form. */
export function plain(prose: Prose): string {
  return prose
    .map((block) => (block.type === 'list' ? block.items.map(written).join(' ') : written(block.children)))
    .join(' ')
}

function written(inline: readonly ProseInline[]): string {
  return inline.map((it) => (it.type === 'text' ? it.text : it.type === 'link' ? written(it.children) : ' ')).join('')
}
