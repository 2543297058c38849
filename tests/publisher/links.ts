import { fileOf } from '#site/publisher/file-of.ts'
import { isOnDemand } from '#site/serving/on-demand.ts'

/** The addresses on this site that a page leads to, and those of the style sheets it needs; without what is after `?` and `#`. */
export function linksIn(html: string): string[] {
  const all = [...html.matchAll(/\s(?:href|src)="(\/[^"#?]*)[^"]*"/g)].map(([, link = '']) => link)
  return [...new Set(all)].filter((it) => !isOnDemand(new URL(it, 'http://site')))
}

/** The file of the public folder that an address of a page or a style sheet names. */
export function fileAt(link: string): string {
  return fileOf(decodeURI(link))
}

/** Why a page of the linked world is not whole; null where it is. */
export function torn(html: string): string | null {
  const [, lines, title] = /^<!DOCTYPE html><html [^>]*data-lines="(\d+)".*?<title>(.*?)<\/title>/s.exec(html) ?? []
  if (lines === undefined) return 'no head'
  if ((html.match(/<li[ >]/g) ?? []).length !== Number(lines)) return `not ${lines} lines`
  const [, end] = /<footer[^>]*>([^<]*)<\/footer><\/body><\/html>\s*$/.exec(html) ?? []
  return end === title ? null : `begins with ${title} and ends with ${end}`
}

/** A page read, as far as readers care; kept for the text it was read from. */
export interface Reading {
  html: string
  links: readonly string[]
  torn: string | null
}

/** Reads pages, and remembers each as it was last: most are the same the next time. */
export class Memory {
  readonly #known = new Map<string, Reading>()

  read(path: string, html: string): Reading {
    const known = this.#known.get(path)
    if (known?.html === html) return known
    const reading = { html, links: linksIn(html), torn: torn(html) }
    this.#known.set(path, reading)
    return reading
  }
}
