// The luck of the site's own process, lest the yardstick be struck where the site is not.
import '#site/serving/quick-ticks.ts'
import { createServer } from 'node:http'
import { raw } from '../publisher/raw.ts'

/*
 * The yardstick: a server of node:http that knows one answer, and gives it to everybody from memory, with the same bytes
 * and headers as the site gave it: node tests/bench/serve-bare.ts SITE_PORT PATH ENCODING PORT
 */
const [, , sitePort = '', path = '', encoding = '', port = ''] = process.argv
const { headers, bytes } = await raw(Number(sitePort), path, { 'accept-encoding': encoding })
/** Set by node:http itself. */
const own = ['date', 'connection', 'keep-alive']
const list = Object.entries(headers).filter(([name]) => !own.includes(name))
const flat = list.flatMap(([name, value]) => [name, String(value)])
const server = createServer((_request, response) => {
  response.writeHead(200, flat)
  response.end(bytes)
})
server.keepAliveTimeout = 65_000
server.listen(Number(port), '127.0.0.1', () => process.send?.('ready'))
process.once('SIGTERM', () => process.exit(0))
