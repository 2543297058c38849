import type { Plan } from './plan.ts'
import type { Exported } from './run.ts'
import type { Progress } from './staging.ts'

/** Lines of a dry run that are said one by one. */
const mostLines = 50
/** How often progress is said, in milliseconds. */
const every = 2_000

const say = (line: string) => process.stdout.write(`${line}\n`)

export function sayProgress(): Progress {
  let last = performance.now()
  return (done, total) => {
    if (performance.now() - last < every) return
    last = performance.now()
    say(`copied ${done} of ${total} …`)
  }
}

/** @param ms how long it took, in milliseconds */
export function sayExported(dir: string, hosting: string, it: Exported, settings: string[], ms: number): void {
  say(`${dir}: ${it.written} written, ${it.removed} removed, ${it.unchanged} unchanged (${Math.round(ms)} ms)`)
  say(`${hosting}: ${settings.length === 0 ? 'unchanged' : `${settings.join(', ')} written. Reload the web server.`}`)
  sayStrangers(it.strangers)
}

export function sayDryRun(dir: string, { write, remove, stale, keep, strangers }: Plan): void {
  const lines = [...write.map((it) => `write  ${it.file}`), ...[...stale, ...remove].map((it) => `remove ${it}`)]
  for (const it of lines.slice(0, mostLines)) say(it)
  if (lines.length > mostLines) say(`… and ${lines.length - mostLines} more`)
  say(
    `${dir}: ${write.length} to write, ${remove.length + stale.length} to remove, ${Object.keys(keep).length} unchanged. Nothing was touched.`,
  )
  sayStrangers(strangers)
}

function sayStrangers(strangers: readonly string[]): void {
  if (strangers.length > 0)
    process.stderr.write(`${strangers.length} files that no export wrote were left alone, ${strangers[0]} first.\n`)
}
