import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReleaseRecord } from '#content/record.ts'
import { htmlFiles, type Made, madeIn } from './made.ts'
import { siteUrl } from './sides.ts'
import { timedCommand } from './timed-command.ts'

const root = join(import.meta.dirname, '../../..')
const config = 'tests/bench/publish/astro-site/astro.config.mjs'

/** How long a build may take before it is given up, in milliseconds. */
export const patience = 600_000

export interface AstroBuild extends Made {
  /** How many of our pages it made with the same bytes, hashes in the names of style sheets and scripts aside. */
  same: number | null
}

/**
 * What an edit costs with plain `astro build`: all pages, by the same views and components, over the same records.
 * @param publicDir our own pages, to compare with
 * @returns null where it took longer than ten minutes
 */
export async function measureAstroBuild(
  records: readonly ReleaseRecord[],
  work: string,
  publicDir: string,
): Promise<AstroBuild | null> {
  const out = join(work, 'astro')
  const file = join(work, 'records.json')
  rmSync(out, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  writeFileSync(file, JSON.stringify(records))
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    BENCH_RECORDS: file,
    BENCH_OUT: out,
    BENCH_SITE_URL: siteUrl,
  }
  const command = [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build', '--config', config, '--silent']
  const spent = await timedCommand(command, { cwd: root, env, patience })
  return spent && { ...madeIn(out, spent), same: existsSync(publicDir) ? sameFiles(out, publicDir) : null }
}

function sameFiles(out: string, publicDir: string): number {
  return htmlFiles(out).filter((it) => {
    const ours = join(publicDir, it)
    return existsSync(ours) && unhashed(join(out, it)) === unhashed(ours)
  }).length
}

/** A page without the hashes in the names of style sheets and scripts: each build gives its own. */
function unhashed(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/_astro\/[^"]+\.(css|js)/g, '/_astro/.$1')
}
