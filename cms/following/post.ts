import type { Payload } from 'payload'
import { readSettings } from '#start/settings.ts'
import { askNew, beginNew } from './ask.ts'
import { eraseWhatIsOld } from './erase.ts'
import { writeWeekly } from './weekly.ts'

const minute = 60_000
const hour = 60 * minute
/** How long a week's letters wait that could not all be sent. */
const beforeAgain = 30 * minute

/** One look at a time: two would take on the same letters, and the second find them all taken. */
let looking: Promise<void> = Promise.resolve()
let waitUntil = 0

/** Looks each minute for letters that are to leave, and each hour for what is to be erased. */
export function startFollowing(payload: Payload): void {
  if (!readSettings(process.env).smtpUrl)
    payload.logger.warn('No SMTP_URL: nobody who follows a search by e-mail is written to, nor asked to confirm.')
  const weekly = () => attempt(payload, 'write the weekly letters', () => write(payload, Date.now()))
  const erase = () => attempt(payload, 'erase what is kept no longer', () => eraseWhatIsOld(payload, Date.now()))
  setInterval(() => {
    askToWrite(payload)
    weekly()
  }, minute).unref()
  setInterval(erase, hour).unref()
  askToWrite(payload)
  erase()
}

async function write(payload: Payload, now: number): Promise<void> {
  if (now < waitUntil) return
  const run = await writeWeekly(payload, now)
  if (run !== null && run.ended === null && run.tries > 0) waitUntil = now + beforeAgain
}

/** Looks now for those who wrote an address, and those who confirmed theirs, after the look that is under way. */
export function askToWrite(payload: Payload): void {
  attempt(payload, 'ask those who want to follow', () => askNew(payload, Date.now()))
  attempt(payload, 'note what there is for those who follow now', () => beginNew(payload, Date.now()))
}

/** Resolves when the looks that were asked for so far are done. */
export function settled(): Promise<void> {
  return looking
}

function attempt(payload: Payload, what: string, work: () => Promise<unknown>): void {
  looking = looking.then(async () => {
    try {
      await work()
    } catch (error) {
      payload.logger.error({ err: error, msg: `Could not ${what}. Trying again soon.` })
    }
  })
}
