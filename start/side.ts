import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { root } from './build.ts'

/** One side of the house, a process of its own. */
export class Side {
  readonly name: string
  private readonly child: ChildProcess
  /** Resolves with the exit code when the process is gone; a signal counts as 1. */
  readonly ended: Promise<number>

  constructor(name: string, script: string, env: NodeJS.ProcessEnv) {
    this.name = name
    this.child = fork(join(root, script), [], { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    this.ended = new Promise((resolve) => {
      this.child.once('exit', (code) => resolve(code ?? 1))
      this.child.once('error', () => resolve(1))
    })
  }

  /** The first message that `understand` recognises. Never resolves when the side ends first: watch `ended`. */
  hear<T>(understand: (message: unknown) => T | null): Promise<T> {
    return new Promise((resolve) => {
      const listen = (message: unknown) => {
        const it = understand(message)
        if (it === null) return
        this.child.off('message', listen)
        resolve(it)
      }
      this.child.on('message', listen)
    })
  }

  tell(message: string): void {
    if (this.child.connected) this.child.send(message)
  }

  /** Asks it to finish what it has in hand and end; after 15 s it is ended. */
  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return
    this.child.kill('SIGTERM')
    const late = setTimeout(() => this.child.kill('SIGKILL'), 15_000)
    await this.ended
    clearTimeout(late)
  }
}
