import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'astro'
import { inProcess } from '../../site/adapter.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const source = join(root, 'tests/publisher/world')
const builtFrom = ['tests/publisher/world', 'site/records', 'site/serving', 'content']
const alsoFrom = ['site/app.ts', 'site/adapter.ts', 'package-lock.json']
const builds = join(root, 'node_modules/.cache/eidor-test-world')

/**
 * A small site with the same adapter as the real one, whose pages read what the tests change. Built once for what it is
 * built from; test files that run at the same time may each build it, and the first one's stays.
 * @returns the folder of the build, as `dist` is for the real site
 */
export async function buildWorld(): Promise<string> {
  const dir = join(builds, fingerprint())
  if (existsSync(dir)) return dir
  const own = join(builds, `under-way-${process.pid}`)
  mkdirSync(builds, { recursive: true })
  await build({
    configFile: false,
    root,
    srcDir: source,
    publicDir: join(source, 'static'),
    outDir: own,
    output: 'server',
    adapter: inProcess(),
    session: false,
    trailingSlash: 'always',
    // Kept by the build: pages that fail on purpose say nothing.
    logLevel: 'silent',
    build: { inlineStylesheets: 'never' },
    image: { service: { entrypoint: 'astro/assets/services/noop' } },
  })
  try {
    renameSync(own, dir)
  } catch {
    rmSync(own, { recursive: true, force: true })
  }
  return dir
}

function fingerprint(): string {
  const hash = createHash('sha256')
  const files = builtFrom.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((it) => it.isFile())
      .map((it) => join(it.parentPath, it.name)),
  )
  for (const file of [...files, ...alsoFrom.map((it) => join(root, it))].sort()) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
