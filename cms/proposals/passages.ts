import { type Document, isDocument, list } from '../published/shape.ts'

/** A rich text's paragraphs, headings, quotes and list items as plain text, in order; empty ones left out. */
export function passagesOf(state: unknown): string[] {
  return blocksOf(root(state))
    .map(textOf)
    .filter((it) => it.trim() !== '')
}

/**
 * The rich text with one passage saying something else, all else as it was, emphasis and links in it too. Null where
 * no passage reads like that, or where the change would cross a link, emphasis or a place's name: that is for a person.
 */
export function withPassage(state: unknown, before: string, after: string): Document | null {
  if (!isDocument(state)) return null
  const copy: Document = structuredClone(state)
  const block = blocksOf(root(copy)).find((it) => textOf(it) === before)
  if (!block) return null
  const [start, end] = changedRange(before, after)
  let from = 0
  for (const leaf of leavesOf(block)) {
    const said = String(leaf.text)
    const to = from + said.length
    if (from <= start && end <= to) {
      const fresh = after.slice(start, after.length - (before.length - end))
      leaf.text = said.slice(0, start - from) + fresh + said.slice(end - from)
      return copy
    }
    from = to
  }
  return null
}

/** Where the old text differs: from the first character that is another, to after the last. */
function changedRange(before: string, after: string): [start: number, end: number] {
  const shortest = Math.min(before.length, after.length)
  let start = 0
  while (start < shortest && before[start] === after[start]) start++
  let same = 0
  while (same < shortest - start && before.at(-1 - same) === after.at(-1 - same)) same++
  return [start, before.length - same]
}

function root(state: unknown): Document {
  return isDocument(state) && isDocument(state.root) ? state.root : {}
}

/** The nodes that hold running text: a list is as many as it has items. */
function blocksOf(node: Document): Document[] {
  return children(node).flatMap((it) => (it.type === 'list' ? children(it) : [it]))
}

function leavesOf(node: Document): Document[] {
  return children(node).flatMap((it) => (it.type === 'text' ? [it] : leavesOf(it)))
}

function textOf(node: Document): string {
  return leavesOf(node)
    .map((it) => String(it.text))
    .join('')
}

function children(node: Document): Document[] {
  return list(node.children).filter(isDocument)
}
