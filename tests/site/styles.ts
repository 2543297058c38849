import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../site/styles/', import.meta.url)

/** One declaration of a rule, and the rule it is in. */
interface Declaration {
  file: string
  selector: string
  property: string
  value: string
}

export interface Rule {
  file: string
  selector: string
  declarations: Declaration[]
}

/** The rules of every style sheet of the site, whatever media query they stand in; without print and forced colours, where the browser or the paper decides. */
export function siteRules(): Rule[] {
  const files = readdirSync(folder).filter((it) => it.endsWith('.css') && !['print.css', 'forced.css'].includes(it))
  return files.flatMap((file) => rulesIn(file, sheet(file)))
}

function sheet(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
}

function rulesIn(file: string, css: string): Rule[] {
  // Innermost braces hold declarations; what stands before them, after the brace or the declaration before, is the selector.
  return [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => {
    const name = selector.trim().replace(/\s+/g, ' ')
    const declarations = body
      .split(';')
      .map((it) => /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(it))
      .flatMap((it) => (it ? [{ file, selector: name, property: it[1] ?? '', value: it[2] ?? '' }] : []))
    return { file, selector: name, declarations }
  })
}

/** The colours of tokens.css in one theme, by custom property. */
export function tokens(theme: 'light' | 'dark'): Map<string, string> {
  const css = sheet('tokens.css')
  const dark = css.indexOf('@media (prefers-color-scheme: dark)')
  const parts = theme === 'light' ? [css.slice(0, dark)] : [css.slice(0, dark), css.slice(dark)]
  return new Map(
    parts.flatMap((part) =>
      [...part.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, name = '', value = '']) => [name, value]),
    ),
  )
}
