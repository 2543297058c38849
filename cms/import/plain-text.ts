import type { Prose, ProseBlock, ProseInline } from '#content/prose.ts'

/**
 * A text as a catalogue has it, as prose: an empty line between paragraphs, lines that all begin with a hyphen are a
 * list.
 */
export function proseOf(text: string): Prose {
  return text.split(/\n{2,}/).map((part): ProseBlock => {
    const lines = part.split('\n')
    if (lines.every((it) => /^[-–•*] /.test(it)))
      return { type: 'list', ordered: false, items: lines.map((it) => [{ type: 'text', text: it.slice(2) }]) }
    const children = lines.flatMap((it, at): ProseInline[] => [
      ...(at > 0 ? [{ type: 'break' as const }] : []),
      { type: 'text', text: it },
    ])
    return { type: 'paragraph', children }
  })
}

/**
 * The same back. What a catalogue cannot say (headings, links, emphasis) is kept as marks, so that a text with any of
 * it is never taken for one that came from a catalogue.
 */
export function plainText(prose: Prose): string {
  return prose
    .map((it) => {
      if (it.type === 'list')
        return it.items.map((item, at) => `${it.ordered ? `${at + 1}.` : '-'} ${inline(item)}`).join('\n')
      const marks = it.type === 'heading' ? `${'#'.repeat(it.level)} ` : it.type === 'quote' ? '> ' : ''
      return marks + inline(it.children)
    })
    .join('\n\n')
}

function inline(children: readonly ProseInline[]): string {
  return children
    .map((it) => {
      if (it.type === 'break') return '\n'
      if (it.type === 'text') return it.bold ? `**${it.text}**` : it.italic ? `_${it.text}_` : it.text
      return JSON.stringify(it)
    })
    .join('')
}
