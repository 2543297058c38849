import { createServer, connect as dial, type Server, type Socket } from 'node:net'

/** What stands between a CMS and its MongoDB, and can be cut. */
export class Line implements AsyncDisposable {
  readonly port: number
  readonly #server: Server
  readonly #sockets: Set<Socket>
  #isCut = false

  private constructor(server: Server, sockets: Set<Socket>, port: number) {
    this.#server = server
    this.#sockets = sockets
    this.port = port
  }

  /** In front of a port of this machine. */
  static async before(port: number): Promise<Line> {
    const sockets = new Set<Socket>()
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('A port was asked for and a path was given.')
    const line = new Line(server, sockets, address.port)
    server.on('connection', (near) => {
      if (line.#isCut) {
        near.destroy()
        return
      }
      const far = dial(port, '127.0.0.1')
      for (const it of [near, far]) {
        sockets.add(it)
        it.on('error', () => it.destroy())
        it.on('close', () => sockets.delete(it))
      }
      near.on('close', () => far.destroy())
      far.on('close', () => near.destroy())
      near.pipe(far).pipe(near)
    })
    return line
  }

  /** The database is not there. */
  cut(): void {
    this.#isCut = true
    for (const it of this.#sockets) it.destroy()
  }

  mend(): void {
    this.#isCut = false
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.cut()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}
