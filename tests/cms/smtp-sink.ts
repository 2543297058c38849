import { SMTPServer } from 'smtp-server'
import { z } from 'zod'

/** A letter as the sink got it. */
export interface Mail {
  to: string
  subject: string
  /** Header fields by name in lower case, unfolded. */
  headers: Record<string, string>
  text: string
  html: string
}

/** How the sink treats what comes: as a server would on a bad day. */
interface Mood {
  /** What it says to a recipient: nothing, or a refusal with a code. */
  refuse: (to: string) => { code: number; message: string } | null
  /** Whether it lets nobody in. */
  closed: boolean
  /** Breaks the connection after it has taken a letter, without saying so. */
  dropsAfter: boolean
  /** Says that it failed, after it has taken a letter. */
  failsAfter: boolean
}

/** A real SMTP server that keeps what it takes. */
export class SmtpSink {
  readonly mails: Mail[] = []
  readonly mood: Mood = { refuse: () => null, closed: false, dropsAfter: false, failsAfter: false }
  /** Told when it has a whole letter, before it says so. */
  onTaken: () => void = () => undefined
  #server: SMTPServer
  url = ''

  constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onConnect: (_session, done) => done(this.mood.closed ? new Error('Out of order') : null),
      onRcptTo: ({ address }, _session, done) => {
        const no = this.mood.refuse(address)
        done(no ? Object.assign(new Error(no.message), { responseCode: no.code }) : null)
      },
      onData: (stream, session, done) => {
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => parts.push(part))
        stream.on('end', () => {
          this.mails.push(read(session.envelope.rcptTo.map((it) => it.address).join(), Buffer.concat(parts)))
          this.onTaken()
          if (this.mood.dropsAfter) for (const it of this.#server.connections) Reflect.get(it, '_socket').destroy()
          else done(this.mood.failsAfter ? new Error('Died while it was at it') : null)
        })
      },
    })
    this.#server.on('error', () => undefined)
  }

  /** Listens on a port of its own, and is the mail server of the CMS that is opened next. */
  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const { port } = z.object({ port: z.number() }).parse(this.#server.server.address())
    this.url = `smtp://127.0.0.1:${port}`
    process.env.SMTP_URL = this.url
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(resolve))
  }

  /** Forgets what came, and is in a good mood. */
  calm(): void {
    this.mails.length = 0
    Object.assign(this.mood, { refuse: () => null, closed: false, dropsAfter: false, failsAfter: false })
  }
}

function read(to: string, bytes: Buffer): Mail {
  const [head = ''] = bytes.toString('utf8').split('\r\n\r\n')
  const headers = Object.fromEntries(
    head
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((it): [string, string] => [
        it.slice(0, it.indexOf(':')).toLowerCase(),
        it.slice(it.indexOf(':') + 1).trim(),
      ]),
  )
  return {
    to,
    subject: subjectOf(headers.subject ?? ''),
    headers,
    text: part(bytes, 'text/plain'),
    html: part(bytes, 'text/html'),
  }
}

/** A part of a letter, out of quoted-printable or base64. */
function part(bytes: Buffer, type: string): string {
  const mail = bytes.toString('utf8')
  const found = mail.split(/\r\n--/).find((it) => new RegExp(`content-type: ${type}`, 'i').test(it))
  if (found === undefined) return ''
  const [head = '', ...body] = found.split('\r\n\r\n')
  const text = body.join('\r\n\r\n')
  if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString()
  return quoted(text.replaceAll('=\r\n', '')).replaceAll('\r\n', '\n')
}

/** A subject, out of its encoded words (RFC 2047). */
function subjectOf(line: string): string {
  return line
    .replaceAll(/\?= =\?/g, '?==?')
    .replaceAll(/=\?utf-8\?q\?([^?]*)\?=/gi, (_all, it: string) => quoted(it.replaceAll('_', ' ')))
    .replaceAll(/=\?utf-8\?b\?([^?]*)\?=/gi, (_all, it: string) => Buffer.from(it, 'base64').toString())
}

function quoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/g, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
