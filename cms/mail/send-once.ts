import type { Payload } from 'payload'
import { type Trouble, troubleOf } from './trouble.ts'

export interface Message {
  /** The sender's name and address, where it is not the house's own. */
  from?: { name: string; address: string }
  to: string
  subject: string
  text: string
  html: string
  headers?: Record<string, string>
}

/** What became of a mail: it left now; it, or an attempt at it, did before; or why it did not leave. */
export type Sent = 'sent' | 'before' | Trouble

/** What goes with the taking of a mail, and is taken back with it. */
interface Along {
  taken(): Promise<void>
  givenBack(): Promise<void>
}

const said: Record<Trouble, string> = {
  again: 'it is tried again',
  refused: 'the server knows no such reader',
  lost: 'it may have left, and is not tried again',
}

/**
 * Sends a mail once. Its key is taken before it leaves: a process that dies between the two has sent nothing, rather
 * than the same twice. Where the mail server was never reached, the key is given back, to be tried again.
 * @param key names the mail for good; it says nothing of whom it is to but to us
 * @param now milliseconds since 1970
 * @param along written after the key is taken and before the mail leaves
 */
export async function sendOnce(
  payload: Payload,
  key: string,
  message: Message,
  now: number,
  along?: Along,
): Promise<Sent> {
  const { db } = payload
  const taken = await db.findOne({ collection: 'reminders', where: { key: { equals: key } } })
  if (taken !== null) return 'before'
  try {
    await db.create({ collection: 'reminders', data: { key, at: new Date(now).toISOString() }, returning: false })
  } catch {
    // Another process of the CMS has taken it in this very moment: the key is unique.
    return 'before'
  }
  await along?.taken()
  try {
    await payload.sendEmail(message)
    return 'sent'
  } catch (error) {
    const trouble = troubleOf(error)
    if (trouble === 'again') {
      await along?.givenBack()
      await db.deleteMany({ collection: 'reminders', where: { key: { equals: key } } })
    }
    // What a server says of a reader it refuses has their address in it, which is none of the log's.
    const { code, responseCode } = Object(error)
    const err = trouble === 'refused' ? { code, responseCode } : error
    payload.logger.error({ err, msg: `Could not send the mail ${key}: ${said[trouble]}.` })
    return trouble
  }
}
