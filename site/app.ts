import { createApp } from 'astro/app/entrypoint'
import { isOnDemand } from './serving/on-demand.ts'

export { press } from './press/press.ts'

// Not streamed: the publisher writes whole pages, and a page that fails halfway must answer 500.
const app = createApp({ streaming: false })

// What pages define when they load (facts) is known from the start, not first when one of them is asked for.
await Promise.all([...(app.manifest.pageMap?.values() ?? [])].map((load) => load()))

/** Renders one request in this process. A page that throws answers 500. */
export function render(request: Request): Promise<Response> {
  return app.render(request)
}

/** The addresses of this build that stand by themselves, without parameters: what is published besides the records' pages. */
export const fixedRoutes: string[] = app.manifest.routes
  .map((it) => it.routeData)
  .filter(
    (it) => it.origin === 'project' && it.pathname !== undefined && (it.type === 'page' || it.type === 'endpoint'),
  )
  .map((it) => address(it.pathname ?? '/', it.type))
  .filter((url) => !isOnDemand(new URL(url, 'http://site')))
  .sort()

function address(pathname: string, type: string): string {
  return type === 'page' && !pathname.endsWith('/') ? `${pathname}/` : pathname
}
