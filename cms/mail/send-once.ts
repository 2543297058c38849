import type { Payload } from 'payload'

export interface Message {
  to: string
  subject: string
  text: string
  html: string
  headers?: Record<string, string>
}

/** What became of a mail: it left now; it, or an attempt at it, did before; or it is to be tried again. */
export type Sent = 'sent' | 'before' | 'again'

/**
 * Sends a mail once. Its key is taken before it leaves: a process that dies between the two has sent nothing, rather
 * than the same twice. Where the mail server was never reached, the key is given back, to be tried again.
 * @param key names the mail for good; it says nothing of whom it is to but to us
 * @param now milliseconds since 1970
 */
export async function sendOnce(payload: Payload, key: string, message: Message, now: number): Promise<Sent> {
  const { db } = payload
  const taken = await db.findOne({ collection: 'reminders', where: { key: { equals: key } } })
  if (taken !== null) return 'before'
  try {
    await db.create({ collection: 'reminders', data: { key, at: new Date(now).toISOString() }, returning: false })
  } catch {
    // Another process of the CMS has taken it in this very moment: the key is unique.
    return 'before'
  }
  try {
    await payload.sendEmail(message)
    return 'sent'
  } catch (error) {
    const again = neverHandedOver(error)
    if (again) await db.deleteMany({ collection: 'reminders', where: { key: { equals: key } } })
    payload.logger.error({ err: error, msg: `Could not send the mail ${key}.${again ? ' It is tried again.' : ''}` })
    return again ? 'again' : 'before'
  }
}

/** Nodemailer says at which SMTP command it failed: before DATA, the server has nothing of the mail. */
function neverHandedOver(error: unknown): boolean {
  const { command, code } = Object(error)
  return command === 'CONN' || code === 'ECONNREFUSED' || code === 'EAUTH' || code === 'EDNS'
}
