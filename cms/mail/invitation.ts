import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { inEditorsLanguage } from '../admin/language.ts'
import { afterCommit } from '../database/after-commit.ts'
import { passwordLink } from './forgotten-password.ts'

const week = 7 * 24 * 60 * 60 * 1000

/** A new user is invited, unless the administrator unticks it. */
export const inviteNewUser: CollectionAfterChangeHook = async ({ doc, data, operation, req }) => {
  if (operation !== 'create' || data?.invite === false || !req.user) return doc
  await inviteUser(req, { id: String(doc.id), email: String(doc.email) })
  return doc
}

/**
 * Sends a link to choose a password, valid for a week and once; an earlier one stops working. Sent after the commit,
 * so that nobody is invited to an account that was rolled back. Without SMTP_URL the mail is written in the log of
 * the CMS.
 */
export async function inviteUser(req: PayloadRequest, { id, email }: { id: string; email: string }): Promise<void> {
  const { payload } = req
  const token = await payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    expiration: week,
    req,
  })
  if (!token) return
  const link = passwordLink(payload.config.serverURL, token)
  const subject = inEditorsLanguage(req, {
    nb: 'Velkommen som redaktør i Ei dør',
    en: 'Welcome as an editor of Ei dør',
  })
  const text = inEditorsLanguage(req, {
    nb: 'Du kan nå redigere i Ei dør. Velg passord her innen en uke:',
    en: 'You can now edit in Ei dør. Choose a password here within a week:',
  })
  await afterCommit(req, () => {
    payload
      .sendEmail({
        to: email,
        subject,
        text: `${text}\n\n${link}\n`,
        html: `<p>${text}</p><p><a href="${link}">${link}</a></p>`,
      })
      .catch((error: unknown) =>
        payload.logger.error({
          err: error,
          msg: `Could not send the invitation to user ${id}. Send it again from the page of the user.`,
        }),
      )
  })
}
