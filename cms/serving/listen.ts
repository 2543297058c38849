import { createServer, type Server } from 'node:http'
import { handleEndpoints, type Payload } from 'payload'
import type { Settings } from '#start/settings.ts'
import config from '../payload.config.ts'
import type { Admin } from './admin.ts'
import { sendFetchResponse, toFetchRequest } from './fetch-bridge.ts'
import { graphql } from './graphql.ts'

/**
 * The CMS over HTTP: REST, GraphQL and the feed straight from Payload, so that they answer before the admin is
 * built; everything else is the admin's.
 */
export async function listen(payload: Payload, admin: Admin, settings: Settings): Promise<Server> {
  const server = createServer((req, res) => {
    const path = (req.url ?? '/').split('?')[0] ?? '/'
    const answer = async () => {
      if (path === '/') return void res.writeHead(302, { location: '/admin' }).end()
      if (path === '/health')
        return void res
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify({ ok: true, admin: admin.ready }))
      if (path !== '/api' && !path.startsWith('/api/')) return admin.answer(req, res)
      const request = toFetchRequest(req, settings.cmsUrl)
      const response = path === '/api/graphql' ? await graphql(request) : await handleEndpoints({ config, request })
      await sendFetchResponse(response, res, req.method)
    }
    answer().catch((error: unknown) => {
      payload.logger.error({ err: error, msg: `${req.method} ${path} failed.` })
      if (!res.headersSent) res.writeHead(500, { 'content-type': 'application/json' })
      res.end(JSON.stringify({ errors: [{ message: 'The CMS failed to answer. The log says why.' }] }))
    })
  })
  // A node of the site asks every twenty seconds: the pull after a nudge finds the connection open.
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(settings.cmsPort, resolve)
  })
  return server
}
