import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The built Astro app, in this process. */
export interface App {
  render(request: Request): Promise<Response>
  /** Renders a stored page in the short way; undefined where only `render` can say what it answers. */
  press(url: URL): Promise<string | undefined>
  /** Addresses of the build's own that depend on no record: `/404/`, `/regions.css`, … */
  fixed: readonly string[]
  /** Changes when anything in the build does. */
  build: string
  /** The folder of hashed and plain files that pages refer to. */
  clientDir: string
}

/** The build is not there or not whole. */
export class AppMissing extends Error {
  override readonly name = 'AppMissing'
}

/**
 * Loads the build in `dir` (`dist`).
 * @throws AppMissing when there is none.
 */
export async function loadApp(dir: string): Promise<App> {
  const entry = join(dir, 'server', 'entry.mjs')
  let module: Record<string, unknown>
  let build: string
  try {
    build = hashOf(dir)
    module = await import(pathToFileURL(entry).href)
  } catch (cause) {
    throw new AppMissing(`The site is not built: ${entry} could not be loaded. Run \`npm run build\`.`, { cause })
  }
  const { render, press, fixedRoutes } = module
  if (typeof render !== 'function' || typeof press !== 'function' || !Array.isArray(fixedRoutes)) {
    throw new AppMissing(`The build in ${dir} is of another version. Run \`npm run build\`.`)
  }
  return {
    // `site/app.ts` is the entry of every build, and exports these.
    render: render as App['render'],
    press: press as App['press'],
    fixed: fixedRoutes.map(String),
    build,
    clientDir: join(dir, 'client'),
  }
}

function hashOf(dir: string): string {
  const hash = createHash('sha256')
  for (const part of ['server', 'client']) {
    const files = readdirSync(join(dir, part), { recursive: true, withFileTypes: true }).filter((it) => it.isFile())
    for (const file of files.map((it) => join(it.parentPath, it.name)).sort()) {
      hash.update(file.slice(dir.length)).update('\0').update(readFileSync(file))
    }
  }
  return hash.digest('hex').slice(0, 16)
}
