import { createServer, type RequestListener, type Server } from 'node:http'

/** All in milliseconds. */
const limits = {
  /** A visitor who is this slow with the head of a request, or with all of it, is holding a connection for nothing. */
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  /** Longer than proxies keep a connection open (nginx: 60 s), so that none is closed just as one of them uses it. */
  keepAliveTimeout: 65_000,
}

/** Connections that may wait to be taken; the system may allow fewer. */
const backlog = 4_096

/** Listens on a port; 0 for any. @throws Error where the port cannot be had */
export async function listen(port: number, answer: RequestListener): Promise<{ server: Server; port: number }> {
  const server = createServer(limits, answer)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, backlog }, () => resolve())
  })
  const address = server.address()
  return { server, port: address !== null && typeof address === 'object' ? address.port : port }
}
