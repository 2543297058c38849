import { defineConfig } from 'astro/config'

process.env.ASTRO_TELEMETRY_DISABLED = '1'

// The pages of the site as plain `astro build` makes them: all of them, each time. What is not said is as in our own.
export default defineConfig({
  srcDir: './tests/bench/publish/astro-site',
  publicDir: './site/static',
  outDir: process.env.BENCH_OUT,
  site: process.env.BENCH_SITE_URL,
  output: 'static',
  trailingSlash: 'always',
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  build: { inlineStylesheets: 'never', assets: '_astro' },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
})
