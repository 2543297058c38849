import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { type World, world } from './world.ts'

/** Invitations and forgotten passwords, through a real SMTP server. */

const received: string[] = []
const sink = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    let mail = ''
    stream.on('data', (chunk: Buffer) => {
      mail += chunk.toString()
    })
    stream.on('end', () => {
      received.push(mail)
      done()
    })
  },
})

let cms: World
beforeAll(async () => {
  await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve))
  const { port } = z.object({ port: z.number() }).parse(sink.server.address())
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
  cms = await world()
})
afterAll(() => new Promise<void>((resolve) => sink.close(resolve)))

/** The link in a mail, with SMTP's soft line breaks taken out. */
function link(mail: string): string {
  const plain = mail.replaceAll('=\r\n', '').replaceAll('=3D', '=')
  return /http:\/\/localhost:3000\/admin\/reset\/([0-9a-f]+)/.exec(plain)?.[1] ?? ''
}

const invited = {
  email: 'ny.redaktor@example.no',
  name: 'Ny redaktør',
  role: 'communications',
  password: 'midlertidig passord 123',
}

it('a new user is invited by a link with which they choose their password', async () => {
  const token = await cms.signIn('administrator')
  expect((await cms.call('POST', '/api/users', { token, body: invited })).status).toBe(201)
  await expect.poll(() => received.length).toBe(1)
  const [mail = ''] = received
  expect(mail).toMatch(/^To: ny\.redaktor@example\.no/m)
  expect(
    (
      await cms.call('POST', '/api/users/reset-password', {
        body: { token: link(mail), password: 'mitt eget passord' },
      })
    ).status,
  ).toBe(200)
  expect(
    (await cms.call('POST', '/api/users/login', { body: { email: invited.email, password: 'mitt eget passord' } }))
      .status,
  ).toBe(200)
  expect(
    (await cms.call('POST', '/api/users/login', { body: { email: invited.email, password: invited.password } })).status,
  ).toBe(401)
})

it('a forgotten password is chosen anew by a link that works once', async () => {
  const before = received.length
  expect((await cms.call('POST', '/api/users/forgot-password', { body: { email: invited.email } })).status).toBe(200)
  await expect.poll(() => received.length).toBe(before + 1)
  const token = link(received.at(-1) ?? '')
  expect(token).not.toBe('')
  expect(
    (await cms.call('POST', '/api/users/reset-password', { body: { token, password: 'et nyere passord' } })).status,
  ).toBe(200)
  expect(
    (await cms.call('POST', '/api/users/reset-password', { body: { token, password: 'en gang til' } })).status,
  ).toBe(403)
})

it('asking again at once, or for somebody who is not here, answers the same and sends nothing', async () => {
  const before = received.length
  const known = await cms.call('POST', '/api/users/forgot-password', { body: { email: invited.email } })
  const unknown = await cms.call('POST', '/api/users/forgot-password', { body: { email: 'ingen@example.no' } })
  expect(unknown.status).toBe(known.status)
  const message = z.object({ message: z.string() })
  expect(message.parse(unknown.body)).toEqual(message.parse(known.body))
  expect(received.length).toBe(before)
})

it('an invitation holds for a week', async () => {
  const token = await cms.signIn('administrator')
  await cms.call('POST', '/api/users', { token, body: { ...invited, email: 'uke@example.no' } })
  const { docs } = await cms.payload.find({
    collection: 'users',
    where: { email: { equals: 'uke@example.no' } },
    showHiddenFields: true,
  })
  const { resetPasswordExpiration } = z.object({ resetPasswordExpiration: z.string() }).parse(docs[0])
  const days = (Date.parse(resetPasswordExpiration) - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(6.9)
  expect(days).toBeLessThan(7.1)
})

it('an invitation can be sent again: then only the newest link works, once, and not after its week', async () => {
  const token = await cms.signIn('administrator')
  const email = 'igjen@example.no'
  const before = received.length
  const { body } = await cms.call('POST', '/api/users', { token, body: { ...invited, email } })
  const { id } = z.object({ doc: z.object({ id: z.string() }) }).parse(body).doc
  await expect.poll(() => received.length).toBe(before + 1)
  const choose = (mail: string) => {
    const chosen = { token: link(mail), password: 'mitt eget passord' }
    return cms.call('POST', '/api/users/reset-password', { body: chosen })
  }
  const editor = await cms.signIn('communications')
  expect((await cms.call('POST', `/api/users/${id}/invite`, { token: editor })).status).toBe(403)
  expect((await cms.call('POST', `/api/users/${id}/invite`, { token })).status).toBe(200)
  await expect.poll(() => received.length).toBe(before + 2)
  const [first = '', second = ''] = received.slice(before)
  expect(second).toMatch(/^To: igjen@example\.no/m)
  expect((await choose(first)).status).toBe(403)
  expect((await choose(second)).status).toBe(200)
  expect((await choose(second)).status).toBe(403)

  expect((await cms.call('POST', `/api/users/${id}/invite`, { token })).status).toBe(200)
  await expect.poll(() => received.length).toBe(before + 3)
  await cms.payload.db.updateOne({
    collection: 'users',
    where: { id: { equals: id } },
    data: { resetPasswordExpiration: new Date(Date.now() - 1000).toISOString() },
    returning: false,
  })
  expect((await choose(received.at(-1) ?? '')).status).toBe(403)
})
