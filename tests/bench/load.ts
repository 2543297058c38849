import { connect, type Socket } from 'node:net'

/*
 * Load, in a process of its own: CONNECTIONS that each ask anew as soon as they are answered, for SECONDS.
 * node tests/bench/load.ts PORT PATH ENCODING CONNECTIONS SECONDS. Prints one line of JSON.
 * An error is an answer that is not 200, that is cut short, or does not come.
 */
const [, , port = '', path = '', encoding = 'identity', connections = '32', seconds = '5'] = process.argv
const question = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: site\r\nAccept-Encoding: ${encoding}\r\n\r\n`)
const headEnd = Buffer.from('\r\n\r\n')
const times: number[] = []
let errors = 0
const began = performance.now()
const until = began + Number(seconds) * 1000

/** One connection: resolves when the time is over and the last answer is in. */
function visitor(): Promise<void> {
  return new Promise((resolve) => {
    let socket: Socket
    let asked = 0
    /** Bytes of the present answer still to come; 0 while its head is awaited. */
    let left = 0
    let head: Buffer = Buffer.alloc(0)
    let over = false

    function ask(): void {
      if (performance.now() >= until) {
        over = true
        socket.destroy()
        resolve()
        return
      }
      asked = performance.now()
      socket.write(question)
    }

    function answered(): void {
      times.push(performance.now() - asked)
      ask()
    }

    function take(chunk: Buffer): void {
      if (left > 0) {
        left -= chunk.length
        if (left < 0) errors++
        if (left <= 0) answered()
        return
      }
      head = head.length === 0 ? chunk : Buffer.concat([head, chunk])
      const end = head.indexOf(headEnd)
      if (end < 0) return
      const text = head.toString('latin1', 0, end)
      const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? Number.NaN)
      if (!text.startsWith('HTTP/1.1 200') || Number.isNaN(length)) errors++
      left = (Number.isNaN(length) ? 0 : length) - (head.length - end - headEnd.length)
      head = Buffer.alloc(0)
      if (left <= 0) answered()
    }

    function open(): void {
      socket = connect(Number(port), '127.0.0.1', ask)
      socket.setNoDelay(true)
      socket.on('data', take)
      socket.once('error', () => undefined)
      socket.once('close', () => {
        if (over) return
        errors++
        left = 0
        head = Buffer.alloc(0)
        if (performance.now() < until) setTimeout(open, 10)
        else resolve()
      })
    }
    open()
  })
}

await Promise.all(Array.from({ length: Number(connections) }, visitor))
const lasted = (performance.now() - began) / 1000
times.sort((a, b) => a - b)
const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 100) / 100
const result = {
  requests: times.length,
  perSecond: Math.round(times.length / lasted),
  p50: at(0.5),
  p99: at(0.99),
  errors,
}
process.stdout.write(`${JSON.stringify(result)}\n`)
