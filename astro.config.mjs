import { defineConfig } from 'astro/config'
import { inProcess } from './site/adapter.ts'
import { liveContent } from './site/dev.ts'

// Astro asks this variable at every command; nothing about anybody's site leaves the machine.
process.env.ASTRO_TELEMETRY_DISABLED = '1'

// Pages are rendered by site/publisher when something is published, so every route is on demand here.
export default defineConfig({
  srcDir: './site',
  publicDir: './site/static',
  outDir: './dist',
  output: 'server',
  adapter: inProcess(),
  integrations: [liveContent()],
  trailingSlash: 'always',
  // No session storage: the site sets no cookie (I6).
  session: false,
  // Pictures come in their sizes from the CMS; the site never resizes.
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  build: { inlineStylesheets: 'never', assets: '_astro' },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
})
