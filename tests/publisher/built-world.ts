import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'astro'
import { inProcess } from '../../site/adapter.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const source = join(root, 'tests/publisher/world')

/** A small site with the same adapter as the real one, whose pages read what the tests change. */
export const worldDir = join(root, 'node_modules/.cache/eidor-test-world')

/** Builds it, where its pages or what they are built with changed since. */
export async function buildWorld(): Promise<void> {
  if (isFresh()) return
  rmSync(worldDir, { recursive: true, force: true })
  mkdirSync(dirname(worldDir), { recursive: true })
  await build({
    configFile: false,
    root,
    srcDir: source,
    publicDir: join(source, 'static'),
    outDir: worldDir,
    output: 'server',
    adapter: inProcess(),
    session: false,
    trailingSlash: 'always',
    logLevel: 'error',
    build: { inlineStylesheets: 'never' },
    image: { service: { entrypoint: 'astro/assets/services/noop' } },
  })
}

function isFresh(): boolean {
  const entry = join(worldDir, 'server/entry.mjs')
  if (!existsSync(entry)) return false
  const made = statSync(entry).mtimeMs
  const sources = [source, join(root, 'site/records'), join(root, 'site/serving'), join(root, 'content')]
  const files = sources.flatMap((it) =>
    readdirSync(it, { recursive: true, withFileTypes: true }).map((file) => join(file.parentPath, file.name)),
  )
  return [...files, join(root, 'site/app.ts'), join(root, 'site/adapter.ts')].every((it) => statSync(it).mtimeMs < made)
}
