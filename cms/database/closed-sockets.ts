import { createRequire } from 'node:module'
import type { Socket } from 'node:net'
import { MongoNetworkError } from 'mongodb'

/** As much of the driver's own class as a command is written by. */
interface Connection {
  address: string
  socket: Socket
  writeCommand(...command: unknown[]): Promise<void>
}

let isMended = false

/**
 * Lets a command fail whose socket closes before the command is written. The driver (6.20; 7.9 reads the same) waits
 * for such a socket to drain, which it never does: https://github.com/mongodb/node-mongodb-native/pull/4022 brought it.
 * Where the command is the driver's own heartbeat, every save fails from then on, though MongoDB is back, until the CMS
 * is started again. The driver lets nobody else at its sockets, so its class is changed, once in a process.
 */
export function failOnClosedSockets(): void {
  if (isMended) return
  isMended = true
  // Not a part of the driver's types; the pinned version has it, and `tests/mongodb/closed-socket` would tell.
  const { prototype } = createRequire(import.meta.url)('mongodb/lib/cmap/connection').Connection as {
    prototype: Connection
  }
  const { writeCommand } = prototype
  prototype.writeCommand = async function (...command) {
    const { socket, address } = this
    const closed = Promise.withResolvers<never>()
    const close = () => closed.reject(new MongoNetworkError(`the connection to ${address} closed before a command`))
    socket.once('close', close)
    if (socket.destroyed) close()
    try {
      await Promise.race([closed.promise, writeCommand.apply(this, command)])
    } finally {
      socket.off('close', close)
    }
  }
}
