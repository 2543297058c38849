import type { IncomingMessage } from 'node:http'

/** What programs call themselves. Most say `bot`; libraries and checks say their name. */
const programs =
  /bot\b|bot[/_;-]|crawl|spider|slurp|archiver|preview|facebookexternalhit|embedly|headless|lighthouse|pagespeed|pingdom|uptime|monitor|statuscake|curl|wget|python|java\/|okhttp|go-http|libwww|httpclient|http_client|axios|node-fetch|undici|scrapy|feed|validator|scan|phantom|selenium|playwright|puppeteer/i

/**
 * Whether somebody asks for a page to read it: not a program, not a browser that fetches ahead or for a script. The
 * user agent is looked at here and goes no further.
 */
export function isReading({ method, headers }: IncomingMessage): boolean {
  if (method !== 'GET' || isAhead(headers)) return false
  const destination = headers['sec-fetch-dest']
  if (destination !== undefined && destination !== 'document') return false
  return !isProgram(headers['user-agent'])
}

/** Whether a script of our own pages asks for data that somebody settled on. */
export function isAsking({ method, headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site']
  if (method !== 'GET' || isAhead(headers) || (site !== undefined && site !== 'same-origin')) return false
  return !isProgram(headers['user-agent'])
}

function isAhead(headers: IncomingMessage['headers']): boolean {
  const purpose = headers['sec-purpose'] ?? headers.purpose ?? headers['x-moz'] ?? headers['x-purpose']
  return purpose !== undefined && /prefetch|prerender|preview/i.test(String(purpose))
}

/** Every browser says what it is; what says nothing is a program. */
function isProgram(userAgent: string | undefined): boolean {
  return userAgent === undefined || userAgent === '' || programs.test(userAgent)
}
