import node from '@astrojs/node'
import type { AstroIntegration } from 'astro'

/**
 * `@astrojs/node` in middleware mode, with our own entry: the build is a module that renders in the process that
 * imports it (`site/app.ts`), so that the publisher renders without a server, and `site/server.ts` serves the rest.
 */
export function inProcess(entry: URL = new URL('./app.ts', import.meta.url)): AstroIntegration {
  const adapter = node({ mode: 'middleware' })
  const done = adapter.hooks['astro:config:done']
  return {
    ...adapter,
    hooks: {
      ...adapter.hooks,
      'astro:config:done': (options) =>
        done?.({ ...options, setAdapter: (it) => options.setAdapter({ ...it, serverEntrypoint: entry }) }),
    },
  }
}
