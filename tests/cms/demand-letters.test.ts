import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { addDays, startOfDay } from '#content/date.ts'
import { readWishLink } from '#content/wish-link.ts'
import { demandWorld, now, today } from './demand-world.ts'
import { SmtpSink } from './smtp-sink.ts'

/** What people miss: who is told of an answer, and what is erased when. */

const sink = new SmtpSink()
await sink.listen()
const { cms, regions, lofoten, communications, course, entriesOf, take, wish, searched, contacts } = await demandWorld()
const post = await import('#cms/demand/write-due.ts')
const { eraseWhatIsOld: erase } = await import('#cms/demand/erase.ts')
const day = 86_400_000

afterAll(() => sink.close())
beforeEach(() => sink.calm())

describe('those who asked', () => {
  const answer = (key: string, region: string | null) =>
    cms.call('POST', '/api/demand/answer', { token: communications, body: { key, region, course } })
  const later = () => post.writeDue(cms.payload, Date.now() + post.timeToUndo + 1000)
  const settle = () => post.writeDue(cms.payload, Date.now())
  const arrived = (count: number) => expect.poll(() => sink.mails.length, { timeout: 10_000 }).toBe(count)

  it('are asked once whether the address is theirs, told once of the course, and forgotten', async () => {
    const confirmed = await wish('Yrkesdykker', 'lofoten', 'kari@example.no')
    await wish('Yrkesdykker', 'lofoten', 'ola@example.no', 'nn')
    await arrived(2)
    await settle()
    await settle()
    expect(sink.mails).toHaveLength(2)
    const [asked, inNynorsk] = ['kari@example.no', 'ola@example.no'].map((to) => sink.mails.find((it) => it.to === to))
    expect(asked?.subject).toBe('Vil du ha beskjed når det kommer et kurs?')
    expect(inNynorsk?.subject).toBe('Vil du ha beskjed når det kjem eit kurs?')
    expect(inNynorsk?.text).toContain('mal=nn')
    const links = [...(asked?.text ?? '').matchAll(/https?:\S+/g)].map((it) => new URL(it[0]))
    expect(links.map((it) => it.pathname)).toEqual(['/meld/savn/bekreft/', '/meld/savn/slett/'])
    expect(readWishLink('bekreft', links[0]?.searchParams ?? new URLSearchParams(), cms.publishSecret)).toBe(confirmed)
    expect(readWishLink('slett', links[0]?.searchParams ?? new URLSearchParams(), cms.publishSecret)).toBeNull()

    await take({ kind: 'wish-confirm', contact: confirmed })
    expect((await entriesOf(lofoten)).find((it) => it.key === 'yrkesdykker')).toMatchObject({ wishes: 2, waiting: 1 })
    expect((await answer('yrkesdykker', regions.get('lofoten') ?? '')).status).toBe(200)
    await settle()
    expect(sink.mails, 'there are ten minutes to undo').toHaveLength(2)
    expect(await later()).toBe(1)
    expect(await later()).toBe(0)
    const [, , told, ...more] = sink.mails
    expect(more).toEqual([])
    expect(told?.to).toBe('kari@example.no')
    expect(told?.text).toContain('«Yrkesdykker»')
    expect(told?.text).toMatch(/http:\/\/localhost:4321\/kurs\/[a-z0-9-]+-[0-9a-f]{8}\//)
    expect(told?.html).toMatch(/^<!doctype html>\s*<html lang="nb">/)
    expect(told?.html).toContain('«Yrkesdykker»')
    for (const it of [asked, told]) expect(it?.headers['auto-submitted']).toBe('auto-generated')
    // A link says where it leads; the address of it, with its key, is nothing to read.
    expect(asked?.html).not.toMatch(/>https?:/)
    expect((await contacts()).map((it) => it.email)).not.toContain('kari@example.no')
    // Who never confirmed is not told, and keeps the seven days.
    expect((await contacts()).map((it) => it.email)).toContain('ola@example.no')
    expect((await entriesOf(lofoten)).find((it) => it.key === 'yrkesdykker')).toMatchObject({
      state: 'answered',
      wishes: 2,
    })
  })

  it('are told in English where they asked in English', async () => {
    const contact = await wish('Ship’s cook', null, 'john@example.com', 'en')
    await take({ kind: 'wish-confirm', contact })
    await arrived(1)
    expect(sink.mails[0]?.text).toContain('/en/meld/savn/bekreft/')
    expect((await answer('ship s cook', null)).status).toBe(200)
    await later()
    expect(sink.mails[1]?.subject).toMatch(/^There is a course now: /)
  })

  it('are not told where the answer was taken back in time', async () => {
    const contact = await wish('Hovslager', 'lofoten', 'eva@example.no')
    await take({ kind: 'wish-confirm', contact })
    await arrived(1)
    const { body } = await answer('hovslager', regions.get('lofoten') ?? '')
    const id = z.object({ id: z.string() }).parse(body).id
    await cms.call('POST', `/api/demand-marks/${id}/undo`, { token: communications })
    expect(await later()).toBe(0)
    expect((await contacts()).map((it) => it.email)).toContain('eva@example.no')
    // And the next answer reaches them.
    await answer('hovslager', regions.get('lofoten') ?? '')
    expect(await later()).toBe(1)
  })

  it('are told once, whatever dies on the way and however often it is tried', async () => {
    const contact = await wish('Blikkenslager', 'lofoten', 'per@example.no')
    await take({ kind: 'wish-confirm', contact })
    await arrived(1)
    await answer('blikkenslager', regions.get('lofoten') ?? '')
    sink.mood.closed = true
    expect(await later()).toBe(0)
    sink.mood.closed = false
    // The server has the mail, and the CMS never hears that it does.
    sink.mood.failsAfter = true
    await later()
    sink.mood.failsAfter = false
    await later()
    await Promise.all([later(), later()])
    expect(sink.mails.filter((it) => it.to === 'per@example.no')).toHaveLength(2)
    expect((await contacts()).map((it) => it.email)).not.toContain('per@example.no')
  })

  it('are not answered with a course that nobody can read about', async () => {
    await wish('Gullsmed', 'lofoten')
    const draft = await cms.payload.create({
      collection: 'courses',
      draft: true,
      data: { title: 'Gullsmed', region: regions.get('lofoten') } as never, // A draft may lack the rest.
    })
    const body = { key: 'gullsmed', region: regions.get('lofoten'), course: String(draft.id) }
    const refused = await cms.call('POST', '/api/demand/answer', { token: lofoten, body })
    expect([refused.status, Object(refused.body).error]).toEqual([
      400,
      'Kurset er ikke publisert. Publiser det først, så de som får beskjed, kan lese om det.',
    ])
  })
})

describe('what is erased', () => {
  it('an address that nobody confirmed after seven days, every address after twelve months', async () => {
    const at = now - 1000
    await wish('Garver', 'lofoten', 'ubekreftet@example.no', 'nb', at)
    const contact = await wish('Garver', 'lofoten', 'bekreftet@example.no', 'nb', at)
    await take({ kind: 'wish-confirm', contact })
    const kept = async () => (await contacts()).map((it) => it.email).filter((it) => it.includes('bekreftet'))
    await erase(cms.payload, at + 7 * day - 5000)
    expect((await kept()).toSorted()).toEqual(['bekreftet@example.no', 'ubekreftet@example.no'])
    await erase(cms.payload, at + 7 * day + 5000)
    expect(await kept()).toEqual(['bekreftet@example.no'])
    await erase(cms.payload, at + 364 * day)
    expect(await kept()).toEqual(['bekreftet@example.no'])
    await erase(cms.payload, at + 367 * day)
    expect(await kept()).toEqual([])
    const { docs } = await cms.payload.find({ collection: 'wishes', where: { what: { equals: 'Garver' } } })
    expect(docs.map((it) => it.contact ?? null)).toEqual([null, null])
  })

  it('an address at the word of whom it belongs to, by link or by asking communications', async () => {
    const one = await wish('Seiler', null, 'Ida@Example.no')
    const other = await wish('Seiler', null, 'jon@example.no')
    await take({ kind: 'wish-erase', contact: other })
    expect((await contacts()).map((it) => it.key)).not.toContain(other)
    const ask = (token: string) =>
      cms.call('POST', '/api/wish-contacts/erase', { token, body: { email: 'ida@example.no' } })
    expect((await ask(lofoten)).status).toBe(403)
    const erased = await ask(communications)
    expect(erased.status).toBe(200)
    expect((await contacts()).map((it) => it.key)).not.toContain(one)
    // Nobody is told whether it was there.
    expect(await ask(communications)).toEqual(erased)
  })

  it('a search that was never shown, after twelve months; one that was shown stays for the trend', async () => {
    const first = addDays(today, -364)
    await searched('navnet mitt', first)
    for (const on of [0, 1, 2]) await searched('tømrer', addDays(first, on))
    const stored = async () => {
      const { docs } = await cms.payload.find({ collection: 'demand', pagination: false, overrideAccess: true })
      return new Set(docs.filter((it) => it.day < addDays(today, -300)).map((it) => it.key))
    }
    await erase(cms.payload, startOfDay(today))
    expect(await stored()).toEqual(new Set(['navnet mitt', 'tømrer']))
    await erase(cms.payload, startOfDay(addDays(today, 2)))
    expect(await stored()).toEqual(new Set(['tømrer']))
    await erase(cms.payload, startOfDay(addDays(today, 3 * 366)))
    expect(await stored()).toEqual(new Set())
  })
})
