import { spawn } from 'node:child_process'

export interface Timed {
  /** From start to end, in milliseconds. */
  ms: number
  /** Processor time of all its processes and threads, in milliseconds. */
  cpu: number
}

/** The shell says what processor time its children had. */
const script = '"$@" && times'

/**
 * Runs a command to its end.
 * @param patience how long it may take, in milliseconds
 * @returns null where it took longer, and was ended
 * @throws Error with its last words, when it ends badly
 */
export async function timedCommand(
  command: readonly string[],
  { cwd, env, patience }: { cwd: string; env?: NodeJS.ProcessEnv; patience: number },
): Promise<Timed | null> {
  const began = performance.now()
  // A process group of its own, so that the shell does not leave a child behind when it is ended.
  const child = spawn('sh', ['-c', script, 'sh', ...command], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed = (printed + chunk.toString()).slice(-4000)
    })
  }
  let late = false
  const timer = setTimeout(() => {
    late = true
    process.kill(-(child.pid ?? 0), 'SIGKILL')
  }, patience)
  const status = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  clearTimeout(timer)
  if (late) return null
  if (status !== 0) throw new Error(`${command[0]} ended with ${status}:\n${printed}`)
  return { ms: performance.now() - began, cpu: childrenTime(printed) }
}

/** The last line of `times`: "0m12.345s 0m1.234s", in milliseconds. */
function childrenTime(printed: string): number {
  const times =
    printed
      .trim()
      .split('\n')
      .at(-1)
      ?.matchAll(/(\d+)m([\d.]+)s/g) ?? []
  return [...times].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000, 0)
}
