import type { ChildProcess } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { Agent, createServer, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Chance } from './chance.ts'
import { type Feed, secret } from './feed-server.ts'
import { ended, spawnNode } from './node-process.ts'

/** How the process of a site is to die. */
interface Fate {
  /** How often it asks the feed before it is killed; 0 for while it starts, or soon after. */
  pulls: number
  /** How many answers it gives after that. */
  answers: number
  /** The instant of a publish at which it dies by itself if that comes first, see `dieAt`. */
  operation: string
  nth: number
}

/** A site on a port of its own whose process is killed and started again; the next one is always loaded already. */
export class MortalSite {
  readonly #given: readonly string[]
  readonly #feed: Feed
  readonly #agent = new Agent({ keepAlive: true })
  #next: ChildProcess
  readonly port: number
  /** How many processes died while they started, at an instant of a publish, and at any other. */
  readonly deaths = { starting: 0, publishing: 0, serving: 0 }

  private constructor(dataDir: string, build: string, feed: Feed, port: number) {
    this.#given = [dataDir, build, feed.url, secret, `${port}`]
    this.#feed = feed
    this.port = port
    this.#next = this.#load()
  }

  static async on(dataDir: string, build: string, feed: Feed): Promise<MortalSite> {
    return new MortalSite(dataDir, build, feed, await freePort())
  }

  /**
   * Starts a process, and sees it die.
   * @param answers how many its readers have got so far
   * @returns where in its life it died
   */
  async live(fate: Fate, answers: () => number): Promise<keyof MortalSite['deaths']> {
    const child = this.#start(fate.operation, fate.nth)
    const death = ended(child)
    await Promise.race([this.#pulled(fate.pulls), death])
    const enough = answers() + fate.answers
    while (child.signalCode === null && answers() < enough) await pause(1)
    const how = child.signalCode !== null ? 'publishing' : fate.pulls === 0 ? 'starting' : 'serving'
    child.kill('SIGKILL')
    const end = await death
    if (end !== 'SIGKILL') throw new Error(`The site ended by itself: ${end}.`)
    this.deaths[how]++
    return how
  }

  /** Starts a process, and kills it once the CMS was told of a publish. */
  async fill(): Promise<void> {
    const child = this.#start('never', 0)
    await this.#feed.receipt()
    child.kill('SIGKILL')
    await ended(child)
  }

  /** Starts a process that lives until `end`, and resolves when it serves. */
  async rise(): Promise<ChildProcess> {
    const child = this.#start('never', 0)
    await once(child, 'message')
    return child
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#next.kill('SIGKILL')
    await ended(this.#next)
    this.#agent.destroy()
  }

  /** As the CMS tells of a change; nobody hears it while the process is dead. */
  nudge(): Promise<void> {
    const at = Date.now()
    const v1 = createHmac('sha256', secret).update(`${at}.`).digest('hex')
    const headers = { 'x-eidor-signature': `t=${at},v1=${v1}` }
    const to = { port: this.port, host: '127.0.0.1', path: '/api/nudge', method: 'POST', headers, agent: this.#agent }
    return new Promise((resolve) => {
      request(to, (response) => response.resume().once('close', () => resolve()))
        .once('error', () => resolve())
        .end()
    })
  }

  async #pulled(times: number): Promise<void> {
    for (let left = times; left > 0; left--) await this.#feed.asked()
  }

  /** The message waits in the pipe while the process still loads. */
  #start(operation: string, nth: number): ChildProcess {
    const child = this.#next
    child.send({ operation, nth })
    this.#next = this.#load()
    return child
  }

  #load(): ChildProcess {
    return spawnNode(new URL('dying-site.ts', import.meta.url), this.#given)
  }
}

/** Some die while they start; of the others, many in the middle of a publish, be it the first or a later one. */
export function someFate(chance: Chance): Fate {
  const operation = chance.pick(['never', 'never', 'step', 'step', 'step', 'commit', 'committed', 'write'])
  const nth = 1 + chance.below(operation.startsWith('commit') ? 6 : 60)
  const pulls = chance.flip(0.2) ? 0 : 1 + chance.below(6)
  return { pulls, answers: chance.below(pulls === 0 ? 3 : 50), operation, nth }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port.')
  return address.port
}
