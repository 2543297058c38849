import { SMTPServer } from 'smtp-server'
import { z } from 'zod'

export interface Mail {
  to: string
  subject: string
  text: string
}

/** A real SMTP server that keeps what it is sent. */
export class MailSink {
  readonly received: Mail[] = []
  /** Turns connections away. */
  refusing = false
  /** Hangs up in the midst of a mail, when it has all of it. */
  dying = false
  readonly #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect: (_session, done) => done(this.refusing ? new Error('Out of order') : null),
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const mail = Buffer.concat(parts).toString()
        const to = session.envelope.rcptTo.map((it) => it.address).join()
        this.received.push({ to, subject: subjectOf(mail), text: plain(mail) })
        done(this.dying ? new Error('Died while it was at it') : null)
      })
    },
  })

  /** @returns SMTP_URL */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const { port } = z.object({ port: z.number() }).parse(this.#server.server.address())
    return `smtp://127.0.0.1:${port}`
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(resolve))
  }
}

/** The plain part, out of quoted-printable or base64. */
function plain(mail: string): string {
  const part = mail.split(/\r\n--/).find((it) => /content-type: text\/plain/i.test(it)) ?? mail
  const [head = '', ...body] = part.split('\r\n\r\n')
  const text = body.join('\r\n\r\n')
  if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString()
  return quoted(text.replaceAll('=\r\n', ''))
}

function subjectOf(mail: string): string {
  const line = /^Subject: ((?:.|\r\n[ \t])*)/im.exec(mail)?.[1]?.replaceAll(/\r\n[ \t]/g, ' ') ?? ''
  return line
    .replaceAll(/\?= =\?/g, '?==?')
    .replaceAll(/=\?utf-8\?q\?([^?]*)\?=/gi, (_all, it: string) => quoted(it.replaceAll('_', ' ')))
    .replaceAll(/=\?utf-8\?b\?([^?]*)\?=/gi, (_all, it: string) => Buffer.from(it, 'base64').toString())
}

function quoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/g, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
