import { createHmac } from 'node:crypto'
import { readSettings } from '#start/settings.ts'

const settings = readSettings(process.env)
let waiting = false

/**
 * Tells the site that there is something to pull: signed, without content. Nudges in the same tick are one.
 * A nudge that is lost costs seconds, never a change: the site polls too.
 */
export function nudge(): void {
  if (waiting) return
  waiting = true
  setImmediate(() => {
    waiting = false
    const time = Date.now().toString()
    const body = '{}'
    const signature = createHmac('sha256', settings.publishSecret).update(`${time}.${body}`).digest('hex')
    const headers = { 'content-type': 'application/json', 'x-eidor-signature': `t=${time},v1=${signature}` }
    const url = `http://127.0.0.1:${settings.sitePort}/api/nudge`
    fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(2000) }).catch(() => {
      // The site is down or restarting; it catches up when it starts.
    })
  })
}
