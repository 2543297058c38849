import type { Payload } from 'payload'
import { osloDay } from '#content/date.ts'
import { readSettings } from '#start/settings.ts'
import { idOf } from '../access/roles.ts'
import { sendOnce } from '../mail/send-once.ts'
import { stillHere } from '../people/leaving.ts'
import { type AskedList, askedOf } from './asked.ts'
import { letter } from './letter.ts'
import { reminderWeek } from './week.ts'

const settings = readSettings(process.env)

/** Places and courses that a letter names. */
const mostNamed = 20

interface Reader {
  id: string
  email: string
  county: boolean
  regions: string[]
}

/**
 * Writes to those who have something to confirm and have not been written to this week: regions' editors about what is
 * due, communications about what is past its grace or has nobody else. Nothing where mail is not sent (no SMTP_URL).
 * @param now milliseconds since 1970
 * @returns how many were written to
 */
export async function remind(payload: Payload, now: number): Promise<number> {
  if (!settings.smtpUrl) return 0
  let written = 0
  for (const reader of await readers(payload)) {
    const audience = { county: reader.county, regions: reader.regions, providers: [], coursesOnly: false }
    const list = await askedOf(payload, audience, osloDay(now), 'nb', mostNamed)
    if (list.items.length > 0 && (await write(payload, reader, list, now))) written += 1
  }
  return written
}

/** Once a week, whatever happens on the way. */
async function write(payload: Payload, reader: Reader, list: AskedList, now: number): Promise<boolean> {
  const message = { to: reader.email, ...letter(list, payload.config.serverURL) }
  return (await sendOnce(payload, `${reader.id} ${reminderWeek(now)}`, message, now)) === 'sent'
}

async function readers(payload: Payload): Promise<Reader[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { and: [{ role: { in: ['region-editor', 'communications'] } }, stillHere] },
    depth: 0,
    sort: 'id',
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ id, email, role, regions }) => ({
    id: String(id),
    email,
    county: role === 'communications',
    regions: (regions ?? []).map(idOf),
  }))
}
