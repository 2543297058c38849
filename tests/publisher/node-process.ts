import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Modules compiled once for the many processes that tests start. */
const NODE_COMPILE_CACHE = fileURLToPath(new URL('../../node_modules/.cache/eidor-test-node', import.meta.url))

/** Runs a script in a process of its own. */
export function spawnNode(script: URL, given: readonly string[]): ChildProcess {
  return spawn(process.execPath, [fileURLToPath(script), ...given], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_COMPILE_CACHE },
  })
}

/** How a process ended; resolves at once where it has. */
export function ended(child: ChildProcess): Promise<NodeJS.Signals | number | null> {
  const { signalCode, exitCode } = child
  if (signalCode !== null || exitCode !== null) return Promise.resolve(signalCode ?? exitCode)
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)))
}
