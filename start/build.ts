import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isBuilt, markBuilt } from './fingerprint.ts'

export const root = join(import.meta.dirname, '..')

interface Build {
  /** What a person reads while it runs. */
  title: string
  command: string[]
  /** Files and folders it is made from. */
  inputs: string[]
  /** Where it says what it was made from; deleted with the output, so a half build is never taken for a whole. */
  stamp: string
}

export const siteBuild: Build = {
  title: 'the public site (about 10 seconds)',
  command: ['astro', 'build', '--silent'],
  inputs: ['site', 'content', 'start/settings.ts', 'astro.config.mjs', 'package-lock.json'],
  stamp: 'dist/.built-from',
}

export const adminBuild: Build = {
  title: 'the admin (one to three minutes, once for each version of the code)',
  command: ['next', 'build', 'cms'],
  inputs: ['cms', 'content', 'start/settings.ts', 'package-lock.json'],
  stamp: 'cms/.next/.built-from',
}

/** A build ended badly; the message carries its last words. */
export class BuildFailed extends Error {
  override readonly name = 'BuildFailed'
}

/**
 * Builds what is stale and says so; answers at once where it is not. `running` gets the process, so that it can
 * be stopped.
 * @throws BuildFailed
 */
export async function build(
  it: Build,
  say: (line: string) => void,
  running: (child: ChildProcess) => void = () => {},
): Promise<void> {
  const stamp = join(root, it.stamp)
  const now = fingerprint(root, it.inputs)
  if (isBuilt(stamp, now)) return
  say(`building ${it.title} …`)
  rmSync(stamp, { force: true })
  const began = Date.now()
  const [command = '', ...args] = it.command
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running(child)
  let output = ''
  const keep = (text: Buffer) => {
    output = (output + text.toString()).slice(-6000)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const beat = setInterval(
    () => say(`still building ${it.title.replace(/ \(.*/, '')}, ${Math.round((Date.now() - began) / 1000)} s …`),
    20_000,
  )
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  }).finally(() => clearInterval(beat))
  if (code !== 0)
    throw new BuildFailed(`Building ${it.title.replace(/ \(.*/, '')} failed (exit ${code}):\n${output.trim()}`)
  markBuilt(stamp, now)
  say(`built ${it.title.replace(/ \(.*/, '')} in ${Math.round((Date.now() - began) / 1000)} s`)
}
