import type { AstroIntegration } from 'astro'

/**
 * Under `astro dev`, pages read what the CMS has published, fresh within a second, and the browser reloads when it
 * changes. Nothing is stored: what is written stays the publisher's business.
 */
export function liveContent(): AstroIntegration {
  return {
    name: 'eidor-live-content',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        // Loaded here only: a build needs neither settings nor a feed.
        const { follow } = await import('./publisher/follow.ts')
        const { readSettings } = await import('#start/settings.ts')
        const stop = follow(readSettings(process.env), {
          changed: () => server.ws.send({ type: 'full-reload' }),
          trouble: (reason) => logger.warn(`The CMS cannot be read: ${reason}`),
        })
        server.httpServer?.once('close', stop)
      },
    },
  }
}
