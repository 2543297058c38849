import type { App } from '../publisher/app.ts'
import { withContent } from '../records/recording.ts'
import type { View } from '../records/view.ts'

/** What of a request the pages may know: nothing that tells one visitor from another. */
const passedOn = ['accept', 'accept-language'] as const

/** An on-demand route's answer to a GET, rendered from what is live. */
export async function renderOnDemand(
  app: App,
  view: View,
  url: URL,
  headers: NodeJS.Dict<string | string[]>,
): Promise<Response> {
  const request = new Request(url)
  for (const name of passedOn) {
    const value = headers[name]
    if (typeof value === 'string') request.headers.set(name, value)
  }
  return withContent(view, null, () => app.render(request))
}
