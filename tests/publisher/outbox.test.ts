import { fork } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { expect, test } from 'vitest'
import { isSigned } from '#content/signature.ts'
import { delivery, type Submission, submissionHeader } from '#content/submission.ts'
import { OutboxCourier } from '#site/outbox/courier.ts'
import { Outbox } from '#site/outbox/outbox.ts'
import { secret } from './feed-server.ts'

/** What visitors say is kept at the site until the CMS has it (design decision 3). */

const wish = (what: string, email?: string): Submission => ({
  kind: 'wish',
  what,
  region: 'lofoten',
  municipality: null,
  contact: email === undefined ? null : { key: '0123456789abcdef0123456789abcdef', email, language: 'nb' },
})

/** The CMS as the outbox meets it: a real server that answers what the test says. */
class Taker implements AsyncDisposable {
  readonly taken: string[] = []
  answer: (key: string) => number | 'hang up' = () => 200
  readonly #server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString()
    const signature = request.headers[submissionHeader]?.toString() ?? ''
    if (!isSigned(body, signature, 'submissions', secret)) return void response.writeHead(401).end()
    const { key } = delivery.parse(JSON.parse(body))
    const status = this.answer(key)
    if (status === 'hang up') return void request.socket.destroy()
    if (status === 200) this.taken.push(key)
    response.writeHead(status).end('{"error":"as the test says"}')
  })
  #port = 0

  async up(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve))
    this.#port = (this.#server.address() as AddressInfo).port
  }

  async down(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.down()
  }
}

/** An outbox with its courier, by a clock that the test moves. */
class Post {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'eidor-outbox-'))
  readonly #cmsUrl: string
  now = Date.parse('2026-11-22T11:00:00Z')
  #wake: { at: number; run: () => void } | undefined
  outbox!: Outbox
  courier!: OutboxCourier

  constructor(cmsUrl: string) {
    this.#cmsUrl = cmsUrl
    this.open()
  }

  open(): void {
    this.outbox = new Outbox(this.dataDir)
    const time = {
      now: () => this.now,
      wake: (at: number, run: () => void) => {
        this.#wake = { at, run }
        return () => undefined
      },
    }
    const log = pino({ level: 'silent' })
    this.courier = new OutboxCourier(this.outbox, { cmsUrl: this.#cmsUrl, publishSecret: secret, time, log })
  }

  /** Moves the clock on until the courier wakes, if it is to. */
  async later(): Promise<void> {
    await expect.poll(() => this.#wake).toBeDefined()
    const { at, run } = this.#wake ?? { at: 0, run: () => undefined }
    this.#wake = undefined
    this.now = Math.max(this.now, at)
    run()
  }

  /** Everything that is on the disk of it. */
  bytes(): string {
    const folder = join(this.dataDir, 'site')
    return readdirSync(folder)
      .map((it) => readFileSync(join(folder, it), 'latin1'))
      .join()
  }
}

test('With the CMS down a submission waits, also over a restart, and is delivered when the CMS is there', async () => {
  await using cms = new Taker()
  await cms.up()
  const post = new Post(cms.url)
  await cms.down()
  expect(post.outbox.put('form:one', wish('Rørlegger'), post.now)).toBe(true)
  await post.later()
  await post.later()
  expect(post.outbox.size).toBe(1)
  await post.courier.stop()
  post.outbox.close()
  post.open()
  expect(post.outbox.size).toBe(1)
  await cms.up()
  post.courier.start()
  await expect.poll(() => post.outbox.size).toBe(0)
  expect(cms.taken).toEqual(['form:one'])
})

test('The same key twice is one submission', async () => {
  await using cms = new Taker()
  await cms.up()
  const post = new Post(cms.url)
  cms.answer = () => 503
  post.outbox.put('form:one', wish('Rørlegger'), post.now)
  post.outbox.put('form:one', wish('Rørlegger'), post.now)
  expect(post.outbox.size).toBe(1)
})

test('What the CMS refuses is kept aside for a month, and is not sent again', async () => {
  await using cms = new Taker()
  await cms.up()
  const post = new Post(cms.url)
  let asked = 0
  cms.answer = () => {
    asked++
    return 400
  }
  post.outbox.put('form:odd', wish('Noe'), post.now)
  await expect.poll(() => post.outbox.asideSize).toBe(1)
  expect([asked, post.outbox.size]).toEqual([1, 0])
  post.outbox.tidy(post.now + 29 * 86_400_000)
  expect(post.outbox.asideSize).toBe(1)
  post.outbox.tidy(post.now + 31 * 86_400_000)
  expect(post.outbox.asideSize).toBe(0)
})

test('One that the CMS fails on holds up no other, and is tried again ever more seldom', async () => {
  await using cms = new Taker()
  await cms.up()
  const post = new Post(cms.url)
  let failing = true
  cms.answer = (key) => (key === 'form:bad' && failing ? 500 : 200)
  post.outbox.put('form:bad', wish('Feil'), post.now)
  post.outbox.put('form:good', wish('Rett'), post.now)
  await expect.poll(() => cms.taken).toEqual(['form:good'])
  const before = post.now
  for (let tries = 0; tries < 4; tries++) await post.later()
  expect(post.now - before).toBeGreaterThanOrEqual(1000 + 2000 + 4000 + 8000)
  await expect.poll(() => post.outbox.next(post.now)).toBeUndefined()
  failing = false
  await post.later()
  await expect.poll(() => post.outbox.size).toBe(0)
  expect(cms.taken).toEqual(['form:good', 'form:bad'])
})

test('A wrong secret or an older CMS loses nothing', async () => {
  await using cms = new Taker()
  await cms.up()
  const post = new Post(cms.url)
  const answers = [401, 404, 429, 'hang up'] as const
  let next = 0
  cms.answer = () => answers[next++] ?? 200
  post.outbox.put('form:one', wish('Rørlegger'), post.now)
  for (const _ of answers) await post.later()
  await expect.poll(() => cms.taken).toEqual(['form:one'])
  expect(post.outbox.asideSize).toBe(0)
})

test('Of what is delivered nothing stays on the disk', async () => {
  await using cms = new Taker()
  await cms.up()
  const post = new Post(cms.url)
  cms.answer = () => 503
  post.outbox.put('form:one', wish('Rørlegger', 'kari.normann@example.no'), post.now)
  expect(post.bytes()).toContain('kari.normann@example.no')
  await expect.poll(() => post.outbox.next(post.now)).toBeUndefined()
  cms.answer = () => 200
  await post.later()
  await expect.poll(() => post.outbox.size).toBe(0)
  await post.courier.stop()
  expect(post.bytes()).not.toContain('kari.normann')
  expect(post.bytes()).not.toContain('Rørlegger')
})

test('What was acknowledged survives a SIGKILL at any instant', async () => {
  for (const after of [1, 7, 40]) {
    const dataDir = mkdtempSync(join(tmpdir(), 'eidor-outbox-'))
    const child = fork('tests/publisher/mortal-outbox.ts', [dataDir])
    const kept: string[] = []
    await new Promise<void>((resolve) => {
      child.on('message', (key) => {
        kept.push(String(key))
        if (kept.length === after) child.kill('SIGKILL')
      })
      child.once('exit', () => resolve())
    })
    const outbox = new Outbox(dataDir)
    const found: string[] = []
    for (let next = outbox.next(Date.now()); next; next = outbox.next(Date.now())) {
      found.push(next.key)
      outbox.delivered(next.number)
    }
    expect(found).toEqual(expect.arrayContaining(kept))
    expect(new Set(found).size).toBe(found.length)
    outbox.close()
  }
})
