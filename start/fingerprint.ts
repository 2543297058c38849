import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A SHA-256 over the names and bytes of files and folders, in a fixed order; what is missing counts too. */
export function fingerprint(root: string, inputs: readonly string[]): string {
  const hash = createHash('sha256')
  for (const input of inputs.toSorted())
    for (const file of filesIn(join(root, input)))
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

const skipped = new Set(['.next', 'node_modules', 'next-env.d.ts'])

function filesIn(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  const names = readdirSync(path)
    .filter((it) => !skipped.has(it))
    .toSorted()
  return names.flatMap((it) => filesIn(join(path, it)))
}

/** Whether what was built from these inputs is what is there now. */
export function isBuilt(stamp: string, now: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === now
}

export function markBuilt(stamp: string, now: string): void {
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, now)
}
