import type { AstroIntegration } from 'astro'

/**
 * The Astro adapter of this site: the build is a module that renders in the process that imports it
 * (`site/app.ts`). `@astrojs/node` would bring a server, sessions and process-wide handlers that
 * `site/server.ts` has no use for.
 */
export function inProcess(entry: URL = new URL('./app.ts', import.meta.url)): AstroIntegration {
  return {
    name: 'eidor-in-process',
    hooks: {
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'eidor-in-process',
          entrypointResolution: 'auto',
          serverEntrypoint: entry,
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: { serverOutput: 'stable' },
        }),
    },
  }
}
