import type { PayloadRequest } from 'payload'
import { type AdminText, inEditorsLanguage } from '../admin/language.ts'

interface Args {
  req?: PayloadRequest | undefined
  token?: string | undefined
}

/** Where a token lets somebody choose a password. */
export function passwordLink(serverURL: string, token: string): string {
  return `${serverURL}/admin/reset/${token}`
}

const subject: AdminText = { nb: 'Velg nytt passord i Ei dør', en: 'Choose a new password for Ei dør' }
const body: AdminText = {
  nb: 'Noen har bedt om nytt passord for deg i Ei dør. Velg det her innen en time:',
  en: 'Somebody asked for a new password for you in Ei dør. Choose it here within an hour:',
}
const ignore: AdminText = {
  nb: 'Var det ikke deg? Da trenger du ikke gjøre noe.',
  en: 'Was it not you? Then you need not do anything.',
}

/**
 * The mail to somebody who forgot the password, in the language of the admin. No `expiration`: Payload would
 * prefer it to the week an invitation asks for; its default is the hour the mail says.
 */
export const forgottenPassword = {
  generateEmailSubject: ({ req }: Args = {}) => inEditorsLanguage(req ?? {}, subject),
  generateEmailHTML: ({ req, token }: Args = {}) => {
    const link = passwordLink(req?.payload.config.serverURL ?? '', token ?? '')
    return `<p>${inEditorsLanguage(req ?? {}, body)}</p><p><a href="${link}">${link}</a></p><p>${inEditorsLanguage(req ?? {}, ignore)}</p>`
  },
}
