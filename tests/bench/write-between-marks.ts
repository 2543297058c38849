import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Replaces what stands between `<!-- NAME -->` and `<!-- /NAME -->` in a Markdown document.
 * @throws Error where the document has no such marks
 */
export function writeBetweenMarks(file: string, name: string, text: string): void {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const before = readFileSync(file, 'utf8')
  const [from, to] = [before.indexOf(open), before.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`${file}: expected ${open} and, after it, ${close}.`)
  writeFileSync(file, `${before.slice(0, from + open.length)}\n\n${text}\n\n${before.slice(to)}`)
}
