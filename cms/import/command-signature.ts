import { createHmac, timingSafeEqual } from 'node:crypto'

/** Carries the signature of a command of the machine's owner, who can read the installation's secrets. */
export const commandHeader = 'x-eidor-command'

/** How long a signature holds, in milliseconds. */
const holds = 60_000

/** Signs one request, so that it may act as the county: its time, method and path, with `PAYLOAD_SECRET`. */
export function signCommand(secret: string, method: string, path: string, now: number): string {
  return `t=${now},v1=${mac(secret, method, path, String(now))}`
}

/** Whether a request was signed here, a moment ago. */
export function isCommand(secret: string, method: string, path: string, header: string | null, now: number): boolean {
  const match = /^t=(\d{1,15}),v1=([0-9a-f]{64})$/.exec(header ?? '')
  const [, time = '', given = ''] = match ?? []
  if (!match || Math.abs(now - Number(time)) > holds) return false
  return timingSafeEqual(Buffer.from(given), Buffer.from(mac(secret, method, path, time)))
}

function mac(secret: string, method: string, path: string, time: string): string {
  return createHmac('sha256', secret).update(`import ${time} ${method} ${path}`).digest('hex')
}
