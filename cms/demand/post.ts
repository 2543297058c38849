import type { Payload } from 'payload'
import { eraseWhatIsOld } from './erase.ts'
import { writeDue } from './write-due.ts'

const minute = 60_000
const hour = 60 * minute

/** One look at a time: two would take on the same mails, and the second find them all taken. */
let looking: Promise<void> = Promise.resolve()

/** Looks each minute for mail that is to leave, and each hour for what is to be erased. */
export function startPost(payload: Payload): void {
  const erase = () =>
    void eraseWhatIsOld(payload, Date.now()).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'Could not erase what is kept no longer. Trying again in an hour.' }),
    )
  setInterval(() => askToWrite(payload), minute).unref()
  setInterval(erase, hour).unref()
  askToWrite(payload)
  erase()
}

/** Looks now for mail that is to leave, after the look that is under way. */
export function askToWrite(payload: Payload): void {
  looking = looking.then(async () => {
    try {
      await writeDue(payload, Date.now())
    } catch (error) {
      payload.logger.error({ err: error, msg: 'Could not look for mail about wishes. Trying again in a minute.' })
    }
  })
}
