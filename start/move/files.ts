import { createHash } from 'node:crypto'
import { createReadStream, existsSync, statSync } from 'node:fs'
import { copyFile, mkdir, readdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Told } from '#cms/move/carry.ts'
import { MoveInterrupted, MoveRefused } from '#cms/move/refused.ts'

/** What the CMS keeps beside its database: pictures and documents, and the files of imports. */
const folders = ['media', 'imports']
const unfinished = '.moving'

/** A file that is not the same in both folders. */
export interface FileDifference {
  file: string
  what: 'missing' | 'extra' | 'differs'
}

/** The files of the CMS in a DATA_DIR, by their paths in it. */
export async function filesOf(dataDir: string): Promise<string[]> {
  const found: string[] = []
  for (const folder of folders) {
    const path = join(dataDir, folder)
    if (!existsSync(path)) continue
    for (const it of await readdir(path, { withFileTypes: true }))
      if (it.isFile() && !it.name.endsWith(unfinished)) found.push(`${folder}/${it.name}`)
  }
  return found.sort()
}

/** @throws MoveRefused where the target's folder has files that are not the source's */
export async function expectRoomForFiles(from: string, to: string): Promise<void> {
  for (const file of await filesOf(to)) {
    const source = statSync(join(from, file), { throwIfNoEntry: false })
    if (source?.size === statSync(join(to, file)).size) continue
    const what = source === undefined ? 'which is not in' : 'which is another than in'
    throw new MoveRefused(`--to-data ${to}: there is ${file} already, ${what} ${from}. Give an empty folder.`)
  }
}

/** Copies what is not there, each file whole or not at all. @throws MoveInterrupted between two files */
export async function copyFiles(from: string, to: string, told: Told, signal: AbortSignal): Promise<void> {
  const files = await filesOf(from)
  for (const [done, file] of files.entries()) {
    if (signal.aborted) throw new MoveInterrupted('stopped')
    if (!existsSync(join(to, file))) await copyWhole(join(from, file), join(to, file))
    told(done + 1, files.length)
  }
}

/**
 * Takes the secrets along, so that logins and nodes of the site go on.
 * @returns whether the target has others of its own, which stay
 */
export async function copySecrets(from: string, to: string): Promise<boolean> {
  const [source, target] = [join(from, 'secrets.json'), join(to, 'secrets.json')]
  if (!existsSync(source)) return false
  if (!existsSync(target)) await copyWhole(source, target)
  return (await digestOf(source)) !== (await digestOf(target))
}

/** Compares every file by its SHA-256. @throws MoveInterrupted */
export async function compareFiles(
  from: string,
  to: string,
  told: Told,
  signal: AbortSignal,
): Promise<FileDifference[]> {
  const [source, target] = [await filesOf(from), new Set(await filesOf(to))]
  const differences: FileDifference[] = []
  for (const [done, file] of source.entries()) {
    if (signal.aborted) throw new MoveInterrupted('stopped')
    if (!target.delete(file)) differences.push({ file, what: 'missing' })
    else if ((await digestOf(join(from, file))) !== (await digestOf(join(to, file))))
      differences.push({ file, what: 'differs' })
    told(done + 1, source.length)
  }
  return [...differences, ...[...target].map((file): FileDifference => ({ file, what: 'extra' }))]
}

async function copyWhole(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await copyFile(from, to + unfinished)
  await rename(to + unfinished, to)
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
