import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type AstroInlineConfig, build } from 'astro'
import { inProcess } from '../../site/adapter.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * A small site with the same adapter as the real one, whose pages read what the tests change.
 * @returns the folder of the build, as `dist` is for the real site
 */
export function buildWorld(): Promise<string> {
  return buildPages('world')
}

/** A small site that reads every kind of content in every way, and whose pages lead to each other. */
export function buildLinkedWorld(): Promise<string> {
  return buildPages('linked-world')
}

function buildPages(name: string): Promise<string> {
  const pages = `tests/publisher/${name}`
  const from = [pages, 'site/records', 'site/serving', 'site/app.ts', 'site/adapter.ts', 'content']
  return builtOnce(`eidor-test-${name}`, from, {
    configFile: false,
    srcDir: join(root, pages),
    publicDir: join(root, pages, 'static'),
    output: 'server',
    adapter: inProcess(),
    session: false,
    trailingSlash: 'always',
    build: { inlineStylesheets: 'never' },
    image: { service: { entrypoint: 'astro/assets/services/noop' } },
  })
}

/** The real site, as `npm run build:site` makes it. */
export function buildSite(): Promise<string> {
  return builtOnce('eidor-test-site', ['site', 'content', 'start/settings.ts', 'astro.config.mjs'], {})
}

/**
 * Builds once for what it is built from; test files that run at the same time may each build it, and the first one's
 * build stays.
 */
async function builtOnce(name: string, from: readonly string[], config: AstroInlineConfig): Promise<string> {
  const builds = join(root, 'node_modules/.cache', name)
  const dir = join(builds, fingerprint([...from, 'package-lock.json']))
  if (existsSync(dir)) return dir
  const own = join(builds, `under-way-${process.pid}`)
  mkdirSync(builds, { recursive: true })
  // `silent` is kept by the build: pages that fail on purpose say nothing.
  await build({ ...config, root, outDir: own, logLevel: 'silent' })
  try {
    renameSync(own, dir)
  } catch {
    rmSync(own, { recursive: true, force: true })
  }
  return dir
}

function fingerprint(from: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of from.flatMap((it) => filesOf(join(root, it))).sort()) hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

function filesOf(path: string): string[] {
  if (statSync(path).isFile()) return [path]
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
  return entries.filter((it) => it.isFile()).map((it) => join(it.parentPath, it.name))
}
