import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

/** How to log in: with which e-mail, and the password where it was made here and is shown this once. */
export interface Login {
  email: string
  password: string | null
}

const demoEmail = 'demo@example.no'

/**
 * Creates the first administrator where there is none, from ADMIN_EMAIL and ADMIN_PASSWORD or with a generated
 * password. Answers null when somebody can log in already.
 */
export async function firstAdministrator(
  payload: Payload,
  given: { email: string; password: string } | null,
): Promise<Login | null> {
  const { totalDocs } = await payload.count({
    collection: 'users',
    overrideAccess: true,
    where: { role: { equals: 'administrator' } },
  })
  if (totalDocs > 0) return null
  const email = given?.email ?? demoEmail
  const password = given?.password ?? randomBytes(9).toString('base64url')
  await payload.create({
    collection: 'users',
    overrideAccess: true,
    data: { email, password, name: given ? 'Administrator' : 'Demo', role: 'administrator' },
  })
  return { email, password: given ? null : password }
}
