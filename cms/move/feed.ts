import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Endpoint, Payload, PayloadRequest } from 'payload'
import { feed } from '../release/feed.ts'
import { summary } from '../release/summary.ts'
import { sendFetchResponse } from '../serving/fetch-bridge.ts'

/** The feed of a database that is not open otherwise: no admin, no schedule, no mail, and nothing is written. */
export interface ServedFeed extends AsyncDisposable {
  /** For the site, in the place of the CMS. */
  url: string
}

const endpoints = new Map([feed, summary].map((it) => [`/api${it.path}`, it]))

/** Serves what was published out of a database, on this machine, on a free port. */
export async function serveFeed(payload: Payload): Promise<ServedFeed> {
  const server = createServer((req, res) => {
    const url = new URL(req.url ?? '/', 'http://127.0.0.1')
    const headers = new Headers({ authorization: req.headers.authorization ?? '' })
    answer(endpoints.get(url.pathname), payload, url, headers)
      .then((it) => sendFetchResponse(it, res, req.method))
      .catch(() => res.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server on a port answers an object, one on a pipe would answer a name.
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: () => closed(server) }
}

async function answer(it: Endpoint | undefined, payload: Payload, url: URL, headers: Headers): Promise<Response> {
  if (it === undefined) return Response.json({ error: 'Nothing but the feed is served here.' }, { status: 404 })
  // All that both read of a request. The name of the reader is left out: the CMS would note it in the database.
  const req = { payload, headers, url: url.href } as PayloadRequest
  return it.handler(req)
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
