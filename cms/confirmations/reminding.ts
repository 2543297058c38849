import type { Payload } from 'payload'
import { remind } from './remind.ts'

const hour = 60 * 60 * 1000

/** Looks every hour for whom to remind: a machine that was off on Monday morning reminds when it is on again. */
export function startReminding(payload: Payload): void {
  const look = () => {
    remind(payload, Date.now()).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'Could not look for what is to be confirmed. Trying again in an hour.' }),
    )
  }
  setInterval(look, hour).unref()
  look()
}
