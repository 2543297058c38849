import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'
import type { Settings } from '#start/settings.ts'

/**
 * How mail leaves: by SMTP_URL, or, where that is not set, into the log of the CMS, so that an invitation or a
 * password link is never lost on a machine without mail.
 */
export function mail(settings: Settings): EmailAdapter | Promise<EmailAdapter> {
  if (settings.smtpUrl) {
    return nodemailerAdapter({
      defaultFromAddress: settings.mailFrom,
      defaultFromName: 'Ei dør',
      transport: createTransport(settings.smtpUrl),
    })
  }
  return ({ payload }) => ({
    name: 'log',
    defaultFromAddress: settings.mailFrom,
    defaultFromName: 'Ei dør',
    sendEmail: async (message) => {
      payload.logger.warn({
        to: message.to,
        subject: message.subject,
        text: message.text ?? message.html,
        msg: 'No SMTP_URL: this mail was not sent. Pass it on by hand.',
      })
    },
  })
}
