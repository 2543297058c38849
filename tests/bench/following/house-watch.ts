import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { House } from '../../journeys/house.ts'

/** The process of the CMS of a house: the child of the one that started both sides. */
export function cmsProcess(house: House): number {
  const { pid } = house.process
  const children = readdirSync(`/proc/${pid}/task`).flatMap((it) =>
    readFileSync(`/proc/${pid}/task/${it}/children`, 'utf8').split(' ').filter(Boolean),
  )
  const found = children.find((it) => readFileSync(`/proc/${it}/cmdline`, 'utf8').includes('cms/server.ts'))
  if (found === undefined) throw new Error('The house has no process of the CMS.')
  return Number(found)
}

/** Its memory, in megabytes: now, and the most there was. */
export function memoryOf(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const of = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024
  return { now: of('VmRSS'), most: of('VmHWM') }
}

/** An editor who asks for the list of courses, and for what people miss, by turns. */
export class Editor {
  readonly #house: House
  readonly #token: string
  readonly #times: number[] = []
  #timer: NodeJS.Timeout | undefined

  private constructor(house: House, token: string) {
    this.#house = house
    this.#token = token
  }

  static async signedIn(house: House): Promise<Editor> {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ email: house.email, password: house.password })
    const answer = await fetch(`${house.cms}/api/users/login`, { method: 'POST', headers, body })
    return new Editor(house, z.object({ token: z.string() }).parse(await answer.json()).token)
  }

  /** Asks so many times, one after the other. */
  async asks(times: number): Promise<void> {
    for (let turn = 0; turn < times; turn++) await this.#ask(turn)
  }

  /** Begins to ask twice a second, whether or not the answers come. */
  begin(): void {
    let turn = 0
    this.#timer = setInterval(() => void this.#ask(turn++), 500)
  }

  /** How long it took to be answered, in milliseconds: half the time, nineteen times of twenty, and at the most. */
  end(): { p50: number; p95: number; most: number } {
    clearInterval(this.#timer)
    const sorted = this.#times.toSorted((a, b) => a - b)
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
    return { p50: at(0.5), p95: at(0.95), most: at(1) }
  }

  async #ask(turn: number): Promise<void> {
    const path = turn % 2 === 0 ? '/api/demand/entries' : '/api/courses?limit=25&depth=0'
    const from = performance.now()
    const answer = await fetch(this.#house.cms + path, { headers: { authorization: `JWT ${this.#token}` } }).catch(
      () => null,
    )
    await answer?.arrayBuffer()
    if (answer?.ok) this.#times.push(performance.now() - from)
  }
}
