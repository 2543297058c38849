import type { Payload } from 'payload'
import { readSettings } from '#start/settings.ts'
import type { Message } from './send-once.ts'

const settings = readSettings(process.env)

/** Who writes, and what the links of a letter are made with. */
export interface House {
  /** The common name of the profile, and the county: "Ei dør", "Nordland fylkeskommune". */
  name: string
  county: string
  /** The address mail comes from. */
  address: string
  /** Public origin of the site. */
  siteUrl: string
  /** PUBLISH_SECRET. */
  secret: string
}

export async function houseOf(payload: Payload): Promise<House> {
  const { name, county } = await payload.findGlobal({ slug: 'profile', locale: 'no', depth: 0, overrideAccess: true })
  const { mailFrom: address, siteUrl, publishSecret: secret } = settings
  return { name: name || 'Ei dør', county: county ?? '', address, siteUrl, secret }
}

/** No reader answers a letter that nobody wrote (RFC 3834). */
export const automatic = { 'Auto-Submitted': 'auto-generated' }

export function senderOf({ name, address }: House): Pick<Message, 'from'> {
  return { from: { name, address } }
}

/** "Ei dør, Nordland fylkeskommune" */
export function signatureOf({ name, county }: House): string {
  return [name, county].filter((it) => it !== '').join(', ')
}
