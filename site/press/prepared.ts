import type { SSRResult } from 'astro'
import { type AstroComponentFactory, createComponent, renderTemplate } from 'astro/runtime/server/index.js'

/** What the pages of a route have in common. */
interface Pages {
  /** The component that is a whole page. */
  page: AstroComponentFactory
  /** What it shows at an address; null where only Astro can say what the address answers. */
  propsAt: (url: URL) => Record<string, unknown> | null
}

/** The same, with what Astro prepares for the route before it renders one page of it. */
export interface Prepared extends Pages {
  result: SSRResult
}

let prepared: Prepared | undefined

/** What the first page of the route that Astro itself rendered left behind; undefined before. */
export function whatIsPrepared(): Prepared | undefined {
  return prepared
}

/** Says nothing. Where a page begins with it, the pages of its route can be pressed afterwards: see press.ts. */
export const Prepare = createComponent((result: SSRResult, { page, propsAt }: Pages) => {
  // The head takes the style sheets out of these as it says them.
  const { styles, links, scripts } = result
  prepared ??= {
    result: { ...result, styles: new Set(styles), links: new Set(links), scripts: new Set(scripts) },
    page,
    propsAt,
  }
  return renderTemplate``
})
