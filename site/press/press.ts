import type { AstroGlobal, SSRResult } from 'astro'
import { chunkToString, renderSlotToString, renderToString } from 'astro/runtime/server/index.js'
import { whatIsPrepared } from './prepared.ts'

/**
 * Renders one more page of the route that was prepared: the same component through the same renderer
 * as Astro's own, without what Astro does around it for each request (routing, cookies, a Response and its streams),
 * which is most of what a page of this size costs.
 * @returns the document; undefined while nothing is prepared, or where the page answered otherwise
 */
export async function press(url: URL): Promise<string | undefined> {
  const prepared = whatIsPrepared()
  const props = prepared?.propsAt(url)
  if (!prepared || !props) return undefined
  const html = await renderToString(sheet(prepared.result), prepared.page, props, {}, true)
  return typeof html === 'string' ? html : undefined
}

/** A fresh result: what is the route's is shared, what is the page's is new. */
function sheet(prepared: SSRResult): SSRResult {
  const result: SSRResult = {
    ...prepared,
    styles: new Set(prepared.styles),
    links: new Set(prepared.links),
    scripts: new Set(prepared.scripts),
    createAstro: (props, slots) => astro(result, props, slots),
    _metadata: {
      ...prepared._metadata,
      hasRenderedHead: false,
      headInTree: false,
      extraHead: [],
      renderedScripts: new Set(),
      rendererSpecificHydrationScripts: new Set(),
      hasDirectives: new Set(),
      propagators: new Set(),
      pendingSlotEvaluations: [],
      templateDepth: 0,
    },
  }
  return result
}

type Slots = Parameters<SSRResult['createAstro']>[1]

/** What the components of stored pages may ask of `Astro`: their props and slots. The rest is about requests. */
function astro(result: SSRResult, props: Record<string, unknown>, given: Slots): AstroGlobal {
  const slots = {
    has: (name: string) => Boolean(given?.[name]),
    render: async (name: string) => chunkToString(result, await renderSlotToString(result, given?.[name])),
  }
  // A part of AstroGlobal: a component that asks for more fails the test that compares pressed pages with Astro's own.
  return { props, slots, self: null } as unknown as AstroGlobal
}
