import { mkdirSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Served } from './served.ts'

/** A connection as a browser keeps it: open until the server ends it. */
class Visitor {
  readonly socket: Socket
  readonly #chunks: Buffer[] = []
  readonly ended: Promise<void>

  private constructor(socket: Socket) {
    this.socket = socket
    socket.on('data', (chunk) => this.#chunks.push(chunk))
    this.ended = new Promise((resolve) => socket.once('close', () => resolve()))
  }

  static open(served: Served): Promise<Visitor> {
    return new Promise((resolve, reject) => {
      const socket = connect(served.site.port, '127.0.0.1', () => resolve(new Visitor(socket)))
      socket.once('error', reject)
    })
  }

  ask(path: string, headers = '', method = 'GET'): void {
    this.socket.write(`${method} ${path} HTTP/1.1\r\nHost: x\r\n${headers}\r\n`)
  }

  /** Resolves when something matches in what has come so far. */
  async received(what: RegExp): Promise<void> {
    while (!what.test(this.heard)) await new Promise((resolve) => this.socket.once('data', resolve))
  }

  get heard(): string {
    return Buffer.concat(this.#chunks).toString('latin1')
  }
}

const record = {
  id: '0123456789abcdef01234567',
  format: 'document' as const,
  title: { no: 'En lang rapport' },
}

test('A site that stops ends idle connections at once, and answers what it has begun, whole, as the last on its connection', async () => {
  await using served = await Served.start()
  const size = 30_000_000
  served.feed.publish('media', {
    ...record,
    original: { file: 'lang.pdf', type: 'application/pdf', width: null, height: null, size },
  })
  await served.site.loop.request()
  mkdirSync(join(served.dataDir, 'media'), { recursive: true })
  writeFileSync(join(served.dataDir, 'media', 'lang.pdf'), Buffer.alloc(size, 'x'))

  const idle = await Visitor.open(served)
  idle.ask('/lofoten/')
  await idle.received(/<\/html>/)
  expect(idle.heard).toMatch(/connection: keep-alive/i)

  const reading = await Visitor.open(served)
  reading.ask('/media/lang.pdf')
  await reading.received(/x{100}/)
  reading.socket.pause()

  // Has sent the head of a request, not yet its body.
  const telling = await Visitor.open(served)
  telling.ask('/api/nudge', 'Content-Length: 5\r\nExpect: 100-continue\r\n', 'POST')
  await telling.received(/100 Continue/)

  let stopped = false
  const stop = served.restart().then(() => {
    stopped = true
  })
  await idle.ended
  await expect(fetchFails(served.site.port)).resolves.toBe('ECONNREFUSED')
  expect(stopped).toBe(false)

  telling.socket.write('hello')
  await telling.ended
  expect(telling.heard).toMatch(/HTTP\/1\.1 401 [\s\S]*connection: close/i)
  reading.socket.resume()
  await reading.ended
  expect(reading.heard.length - reading.heard.indexOf('\r\n\r\n') - 4).toBe(size)
  await stop
})

test('Whoever asks on a connection that was open is told to come back on another', async () => {
  await using served = await Served.start()
  const visitor = await Visitor.open(served)
  visitor.ask('/api/nudge', 'Content-Length: 5\r\nExpect: 100-continue\r\n', 'POST')
  await visitor.received(/100 Continue/)
  const stop = served.restart()
  // Two requests at once: the second was on its way before the visitor knew.
  visitor.socket.write('hello')
  visitor.ask('/lofoten/')
  await visitor.ended
  expect(visitor.heard.match(/HTTP\/1\.1 401/g)).toHaveLength(1)
  expect(visitor.heard).toMatch(/connection: close/i)
  await stop
})

function fetchFails(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(undefined)
    })
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code))
  })
}
