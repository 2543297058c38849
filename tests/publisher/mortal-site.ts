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
  /** How often it asks the feed before it is killed; null for while it starts. */
  pulls: number | null
  /** Milliseconds after that, or after its start. */
  after: number
  /** The instant of a publish at which it dies by itself, see `dieAt`. */
  operation: string
  nth: number
}

/** A site on a port of its own whose process is killed and started again. */
export class MortalSite {
  readonly #dataDir: string
  readonly #build: string
  readonly #feed: Feed
  readonly #agent = new Agent({ keepAlive: true })
  readonly port: number
  #child: ChildProcess | undefined
  /** How many processes died while they started, at a step of a publish, and at any other instant. */
  readonly deaths = { young: 0, publishing: 0, serving: 0 }

  private constructor(dataDir: string, build: string, feed: Feed, port: number) {
    this.#dataDir = dataDir
    this.#build = build
    this.#feed = feed
    this.port = port
  }

  static async on(dataDir: string, build: string, feed: Feed): Promise<MortalSite> {
    return new MortalSite(dataDir, build, feed, await freePort())
  }

  /** Starts a process, and sees it die. */
  async live(fate: Fate): Promise<void> {
    const child = this.#spawn(fate.operation, fate.nth)
    const death = ended(child)
    if (fate.pulls !== null) await Promise.race([this.#pulled(fate.pulls), death])
    await Promise.race([pause(fate.after), death])
    const how = child.signalCode !== null ? 'publishing' : fate.pulls === null ? 'young' : 'serving'
    child.kill('SIGKILL')
    const signal = await death
    if (signal !== 'SIGKILL') throw new Error(`The site ended by itself: ${signal}.`)
    this.deaths[how]++
  }

  /** Starts a process, and kills it once the CMS was told of a publish. */
  async fill(): Promise<void> {
    const child = this.#spawn('never', 0)
    await this.#feed.receipt()
    child.kill('SIGKILL')
    await ended(child)
  }

  /** Starts a process that nobody kills, and resolves when it serves. */
  async rise(): Promise<void> {
    await once(this.#spawn('never', 0), 'message')
  }

  async end(): Promise<void> {
    this.#child?.kill('SIGKILL')
    if (this.#child) await ended(this.#child)
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

  /** Resolves when the feed was asked so many times more. */
  async #pulled(times: number): Promise<void> {
    for (let left = times; left > 0; left--) await this.#feed.asked()
  }

  #spawn(operation: string, nth: number): ChildProcess {
    const given = [this.#dataDir, this.#build, this.#feed.url, secret, `${this.port}`, operation, `${nth}`]
    this.#child = spawnNode('dying-site.ts', given)
    return this.#child
  }
}

/** Some die while they start; of the others, most in the middle of a publish. */
export function someFate(chance: Chance): Fate {
  const operation = chance.pick(['never', 'step', 'step', 'step', 'commit', 'committed', 'write'])
  const nth = 1 + chance.below(20)
  if (chance.flip(0.25)) return { pulls: null, after: chance.below(300), operation, nth }
  return {
    pulls: 1 + chance.below(4),
    after: chance.below(60),
    operation,
    nth: operation === 'step' ? nth : 1 + chance.below(4),
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port.')
  return address.port
}
