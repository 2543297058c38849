import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { addDays, startOfDay } from '#content/date.ts'
import { followLink, personOf, readFollowLink } from '#content/follow.ts'
import { signed } from '#content/signature.ts'
import { type Submission, submissionHeader } from '#content/submission.ts'
import { SmtpSink } from './smtp-sink.ts'
import { VacancySite, vacant } from './vacancy-site.ts'
import { type World, world } from './world.ts'

/** Following a search by e-mail, through a real SMTP server, by a clock that the test sets. */

const sink = new SmtpSink()
const site = new VacancySite()
let cms: World
let desk: typeof import('#cms/following/weekly.ts') &
  typeof import('#cms/following/ask.ts') &
  typeof import('#cms/following/post.ts') &
  typeof import('#cms/following/erase.ts')

const tuesday = '2026-11-24'
const at = (day: string, hour: number) => startOfDay(day) + hour * 3_600_000
let week = tuesday
let made = 0

beforeAll(async () => {
  await sink.listen()
  process.env.SITE_URL = 'https://eidor.example.no'
  cms = await world()
  await site.open(cms)
  desk = {
    ...(await import('#cms/following/weekly.ts')),
    ...(await import('#cms/following/ask.ts')),
    ...(await import('#cms/following/post.ts')),
    ...(await import('#cms/following/erase.ts')),
  }
})
afterAll(() => Promise.all([sink.close(), site.close()]))
beforeEach(async () => {
  sink.calm()
  Object.assign(site, { waiting: 0, broken: false })
  site.vacancies.clear()
  for (const collection of ['follows', 'follow-searches', 'follow-runs', 'reminders'] as const)
    await cms.payload.db.deleteMany({ collection, where: {} })
  week = addDays(week, 7)
})

/** Hands over what the site took, as the site does. */
async function submit(submission: Submission, now: number): Promise<number> {
  made += 1
  const body = { key: `test-key-${made}`, at: new Date(now).toISOString(), submission }
  const text = JSON.stringify(body)
  const signature = signed(text, 'submissions', cms.publishSecret)
  return (await cms.call('POST', '/api/submissions', { body, headers: { [submissionHeader]: signature } })).status
}

/** Wants to follow a search. @returns the key of the follow */
async function wants(email: string, query: string, now: number, language: 'nb' | 'nn' | 'en' = 'nb'): Promise<string> {
  made += 1
  const key = made.toString(16).padStart(32, '0')
  const region = new URLSearchParams(query).get('region')
  expect(await submit({ kind: 'follow', key, email, query, region, language }, now)).toBe(200)
  // What a submission asks for is done a moment after it.
  await desk.settled()
  return key
}

/** Follows a search since the Sunday before the week's letters. */
async function follows(email: string, query: string, language: 'nb' | 'nn' | 'en' = 'nb'): Promise<string> {
  const sunday = at(addDays(week, -2), 12)
  const key = await wants(email, query, sunday, language)
  expect(await submit({ kind: 'follow-confirm', follow: key }, sunday)).toBe(200)
  await desk.settled()
  sink.mails.length = 0
  return key
}

const write = (now: number) => desk.writeWeekly(cms.payload, now)
const tos = () => sink.mails.map((it) => it.to).sort()
const count = async (collection: 'follows' | 'follow-searches' | 'reminders') =>
  (await cms.payload.db.count({ collection, where: {} })).totalDocs

it('an address is asked once whether it is theirs, and gets nothing before it has said so', async () => {
  const sunday = at(addDays(week, -2), 12)
  const key = await wants('kari@example.no', 'q=norsk&region=salten', sunday)
  await expect.poll(tos).toEqual(['kari@example.no'])
  expect(await desk.askNew(cms.payload, sunday)).toBe(0)
  const [mail] = sink.mails
  expect(mail?.headers.subject).toBe('Bekreft at du vil ha beskjed om nye kurs')
  expect(mail?.headers['auto-submitted']).toBe('auto-generated')
  expect(mail?.text).toContain('Kurs: q=norsk&region=salten')
  const [link = ''] = /https:\/\/eidor\.example\.no\/meld\/varsel\/bekreft\/\S+/.exec(mail?.text ?? '') ?? []
  expect(readFollowLink('bekreft', new URL(link).searchParams, cms.publishSecret)).toBe(key)
  site.vacancies.set('q=norsk&region=salten', [vacant(1, 'Norsk A2', 'vår')])
  await write(at(week, 8))
  expect(sink.mails.length).toBe(1)
})

it('a letter tells of what is new since one followed, once, on Tuesday at eight', async () => {
  site.vacancies.set('q=norsk', [vacant(1, 'Norsk A1', 'høst')])
  const key = await follows('kari@example.no', 'q=norsk')
  site.vacancies.set('q=norsk', [vacant(1, 'Norsk A1', 'høst'), vacant(2, 'Norsk A2', 'vår')])
  await write(at(week, 7.9))
  expect(sink.mails).toEqual([])
  await write(at(week, 8))
  const [mail] = sink.mails
  expect(tos()).toEqual(['kari@example.no'])
  expect(mail?.headers.subject).toMatch(/Norsk A2|=\?UTF-8/)
  for (const said of [mail?.text, mail?.html]) {
    expect(said).toContain('Norsk A2')
    expect(said).toContain('Søk innen 5. januar.')
    expect(said).not.toContain('Norsk A1')
  }
  expect(mail?.text).toContain('https://eidor.example.no/kurs/kurs-2/')
  expect(mail?.text).toContain(followLink('avmeld', key, 'no', cms.publishSecret))
  await write(at(week, 9))
  await write(at(addDays(week, 6), 9))
  expect(sink.mails.length).toBe(1)
  // The next week there is nothing new, and no letter.
  await write(at(addDays(week, 7), 8))
  expect(sink.mails.length).toBe(1)
})

it('places again are new; a course that is full when the letter is written is not in it', async () => {
  site.vacancies.set('q=data', [vacant(1, 'Excel', 'vår')])
  await follows('kari@example.no', 'q=data')
  site.vacancies.set('q=data', [])
  await write(at(week, 8))
  site.vacancies.set('q=data', [vacant(1, 'Excel', 'vår')])
  await write(at(addDays(week, 7), 8))
  expect(sink.mails.map((it) => it.text.includes('Excel'))).toEqual([true])
  site.vacancies.set('q=data', [vacant(1, 'Excel', 'vår', 'høst')])
  await write(at(addDays(week, 14), 8))
  expect(sink.mails.length).toBe(2)
})

it('one who follows much gets one letter a week, in which no course stands twice', async () => {
  for (const query of ['q=norsk', 'q=data', 'region=salten']) await follows('kari@example.no', query)
  site.vacancies.set('q=norsk', [vacant(1, 'Norsk A2', 'vår')])
  site.vacancies.set('q=data', [vacant(2, 'Excel', 'vår')])
  site.vacancies.set('region=salten', [vacant(1, 'Norsk A2', 'vår'), vacant(3, 'Sveising', 'vår')])
  await write(at(week, 8))
  expect(sink.mails.length).toBe(1)
  expect(sink.mails[0]?.text.match(/Norsk A2/g)?.length).toBe(1)
  for (const title of ['Excel', 'Sveising']) expect(sink.mails[0]?.text).toContain(title)
})

it('a letter says by machine how it is ended, from which list it is, and that no person wrote it', async () => {
  await follows('kari@example.no', 'q=norsk')
  site.vacancies.set('q=norsk', [vacant(1, 'Norsk <A2> & "mer"', 'vår')])
  await write(at(week, 8))
  const { headers, html, text } = sink.mails[0] ?? { headers: {} as Record<string, string>, html: '', text: '' }
  expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
  expect(headers['list-id']).toBe('<varsel.eidor.example.no>')
  expect(headers['auto-submitted']).toBe('auto-generated')
  expect(headers.from).toContain('ikke-svar@example.no')
  const [, link = ''] =
    /^<(https:\/\/eidor\.example\.no\/meld\/varsel\/avmeld-alt\/\S+)>$/.exec(headers['list-unsubscribe'] ?? '') ?? []
  expect(readFollowLink('avmeld-alt', new URL(link).searchParams, cms.publishSecret)).toBe(
    personOf('kari@example.no', cms.publishSecret),
  )
  expect(text).toContain(link)
  expect(html).toContain('<html lang="nb">')
  expect(html).toContain('Norsk &#60;A2&#62; &#38; &#34;mer&#34;')
  expect(html).not.toContain('<img')
  expect(text).not.toContain('kari@')
})

it('each is written to in their own language, with links in it', async () => {
  for (const language of ['nb', 'nn', 'en'] as const) await follows(`${language}@example.no`, 'q=norsk', language)
  site.vacancies.set('q=norsk', [vacant(1, 'Norsk A2', 'vår')])
  await write(at(week, 8))
  const said = Object.fromEntries(sink.mails.map((it) => [it.to.slice(0, 2), it.text]))
  expect(said.nb).toContain('Dette er nytt siden sist')
  expect(said.nn).toContain('Dette er nytt sidan sist')
  expect(said.nn).toContain('&mal=nn')
  expect(said.en).toContain('This is new since the last time')
  expect(said.en).toContain('/en/meld/varsel/avmeld/')
  expect(site.asked).toContain('/en/data/vacancies?q=norsk')
})

it('who confirms after a week’s letters have begun waits for the next', async () => {
  await follows('kari@example.no', 'q=norsk')
  const late = await wants('ola@example.no', 'q=norsk', at(week, 9))
  await submit({ kind: 'follow-confirm', follow: late }, at(week, 9))
  await desk.settled()
  sink.mails.length = 0
  site.vacancies.set('q=norsk', [vacant(1, 'Norsk A2', 'vår')])
  await write(at(week, 10))
  expect(tos()).toEqual(['kari@example.no'])
  await write(at(addDays(week, 7), 8))
  expect(tos()).toEqual(['kari@example.no', 'ola@example.no'])
})

it('ending one follow keeps the others; ending all erases the address and every trace of it', async () => {
  const norwegian = await follows('kari@example.no', 'q=norsk')
  await follows('kari@example.no', 'q=data')
  await follows('ola@example.no', 'q=norsk')
  site.vacancies.set('q=norsk', [vacant(1, 'Norsk A2', 'vår')])
  await write(at(week, 8))
  expect(tos()).toEqual(['kari@example.no', 'ola@example.no'])
  await submit({ kind: 'follow-stop', follow: norwegian }, at(week, 9))
  expect(await count('follows')).toBe(2)
  const person = personOf('Kari@Example.no ', cms.publishSecret)
  await submit({ kind: 'follow-erase', person }, at(week, 9))
  expect(await count('follows')).toBe(1)
  await desk.eraseWhatIsOld(cms.payload, at(week, 10))
  expect(await count('follow-searches')).toBe(1)
  const { docs } = await cms.payload.db.find({ collection: 'reminders', where: {}, pagination: false })
  expect(JSON.stringify(docs)).not.toContain(person)
  sink.mails.length = 0
  site.vacancies.set('q=norsk', [vacant(2, 'Norsk B1', 'vår')])
  await write(at(addDays(week, 7), 8))
  expect(tos()).toEqual(['ola@example.no'])
})

it('what waits at the site is heard before the letters leave', async () => {
  await follows('kari@example.no', 'q=norsk')
  site.vacancies.set('q=norsk', [vacant(1, 'Norsk A2', 'vår')])
  site.waiting = 1
  await write(at(week, 8))
  expect(sink.mails).toEqual([])
  await submit({ kind: 'follow-erase', person: personOf('kari@example.no', cms.publishSecret) }, at(week, 8))
  site.waiting = 0
  await write(at(week, 8.1))
  expect(sink.mails).toEqual([])
})

it('a mail server that is away is tried again, and nobody gets a letter twice', async () => {
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) await follows(`${name}@example.no`, 'q=norsk')
  site.vacancies.set('q=norsk', [vacant(1, 'Norsk A2', 'vår')])
  sink.mood.closed = true
  expect(await write(at(week, 8))).toMatchObject({ sent: 0, waiting: 8, ended: null })
  sink.mood.closed = false
  sink.mood.refuse = (to) => (to < 'c' ? { code: 450, message: 'Greylisted' } : null)
  expect(await write(at(week, 8.5))).toMatchObject({ sent: 6, waiting: 2, ended: null })
  sink.mood.refuse = () => null
  expect(await write(at(week, 9))).toMatchObject({ sent: 8, waiting: 0 })
  expect(tos()).toEqual([...'abcdefgh'].map((it) => `${it}@example.no`))
  expect(await write(at(week, 9.5))).toBeNull()
})

it('a site that is away is asked again, and nothing is taken for new or gone meanwhile', async () => {
  site.vacancies.set('q=norsk', [vacant(1, 'Norsk A1', 'vår')])
  await follows('kari@example.no', 'q=norsk')
  site.broken = true
  expect(await write(at(week, 8))).toMatchObject({ sent: 0, waiting: 1, ended: null })
  site.broken = false
  expect(await write(at(week, 9))).toMatchObject({ sent: 0, waiting: 0 })
  expect(sink.mails).toEqual([])
})

it('a connection that breaks when the letter may have been taken sends no second one', async () => {
  await follows('kari@example.no', 'q=norsk')
  site.vacancies.set('q=norsk', [vacant(1, 'Norsk A2', 'vår')])
  sink.mood.dropsAfter = true
  expect(await write(at(week, 8))).toMatchObject({ sent: 0, lost: 1, waiting: 0 })
  sink.mood.dropsAfter = false
  await write(at(week, 9))
  await write(at(addDays(week, 7), 8))
  expect(sink.mails.length).toBe(1)
})

it('an address that the mail server refuses three weeks in a row is erased', async () => {
  await follows('borte@example.no', 'q=norsk')
  await follows('kari@example.no', 'q=norsk')
  sink.mood.refuse = (to) => (to.startsWith('borte') ? { code: 550, message: 'No such user' } : null)
  for (const [index, expected] of [2, 2, 1, 1].entries()) {
    site.vacancies.set('q=norsk', [vacant(index, `Norsk ${index}`, `${index}`)])
    await write(at(addDays(week, index * 7), 8))
    await write(at(addDays(week, index * 7), 10))
    expect(await count('follows')).toBe(expected)
  }
  expect(tos()).toEqual(['kari', 'kari', 'kari', 'kari'].map((it) => `${it}@example.no`))
})

it('two processes at once write one letter each week', async () => {
  for (const name of ['a', 'b', 'c']) await follows(`${name}@example.no`, 'q=norsk')
  site.vacancies.set('q=norsk', [vacant(1, 'Norsk A2', 'vår')])
  await Promise.all([write(at(week, 8)), write(at(week, 8))])
  expect(tos()).toEqual(['a@example.no', 'b@example.no', 'c@example.no'])
})

it('an address that nobody confirmed is erased after seven days, a confirmed one is kept', async () => {
  const sunday = at(addDays(week, -2), 12)
  await wants('ukjent@example.no', 'q=data', sunday)
  await follows('kari@example.no', 'q=norsk')
  await desk.eraseWhatIsOld(cms.payload, sunday + 6.9 * 86_400_000)
  expect(await count('follows')).toBe(2)
  await desk.eraseWhatIsOld(cms.payload, sunday + 7.1 * 86_400_000)
  expect([await count('follows'), await count('follow-searches')]).toEqual([1, 1])
})

it('nobody can fill another’s letterbox: three unconfirmed a day, and following twice is following once', async () => {
  const sunday = at(addDays(week, -2), 12)
  for (let index = 0; index < 6; index += 1) await wants('offer@example.no', `q=${index}`, sunday)
  expect(sink.mails.length).toBe(3)
  await follows('kari@example.no', 'q=norsk')
  await follows('kari@example.no', 'q=norsk')
  const { totalDocs } = await cms.payload.db.count({
    collection: 'follows',
    where: { person: { equals: personOf('kari@example.no', cms.publishSecret) } },
  })
  expect(totalDocs).toBe(1)
})

it('the county sees how many follow what and how letters went; a region its own searches; nobody sees who', async () => {
  for (const [name, query] of [
    ['a', 'region=lofoten'],
    ['b', 'q=norsk&region=lofoten'],
    ['c', 'region=salten'],
  ] as const)
    await follows(`${name}@example.no`, query)
  site.vacancies.set('region=salten', [vacant(1, 'Norsk A2', 'vår')])
  await write(at(week, 8))
  const { docs } = await cms.payload.find({ collection: 'regions', where: { slug: { equals: 'lofoten' } }, depth: 0 })
  const tokens = {
    county: await cms.signIn('communications'),
    lofoten: await cms.signIn('region-editor', [String(docs[0]?.id)]),
    course: await cms.signIn('course-contributor'),
  }
  const county = await cms.call('GET', '/api/following', { token: tokens.county })
  expect(county.body).toMatchObject({ people: 3, runs: [{ week, sent: 1, refused: 0, lost: 0 }] })
  const lofoten = await cms.call('GET', '/api/following', { token: tokens.lofoten })
  expect(lofoten.body).toMatchObject({
    people: null,
    runs: null,
    searches: [
      { query: 'q=norsk&region=lofoten', followers: 1 },
      { query: 'region=lofoten', followers: 1 },
    ],
  })
  for (const { body } of [county, lofoten]) expect(JSON.stringify(body)).not.toMatch(/@|person/)
  expect((await cms.call('GET', '/api/following', { token: tokens.course })).status).toBe(403)
  expect((await cms.call('GET', '/api/following')).status).toBe(401)
})

it('the county erases an address on request, and is not told whether it was there', async () => {
  await follows('kari@example.no', 'q=norsk')
  const erase = async (token: string, email: string) =>
    cms.call('POST', '/api/following/erase', { token, body: { email } })
  expect((await erase(await cms.signIn('region-editor'), 'kari@example.no')).status).toBe(403)
  const token = await cms.signIn('communications')
  expect((await erase(token, 'ikke en adresse')).status).toBe(400)
  const [known, unknown] = [await erase(token, ' KARI@example.no'.trim()), await erase(token, 'ingen@example.no')]
  expect(known).toEqual(unknown)
  expect(await count('follows')).toBe(0)
})

it('no road of the CMS gives away an address', async () => {
  await follows('kari@example.no', 'q=norsk')
  const token = await cms.signIn('administrator')
  for (const collection of ['follows', 'follow-searches', 'follow-runs'])
    for (const path of [`/api/${collection}`, `/api/${collection}?where[email][like]=kari`]) {
      const { status, body } = await cms.call('GET', path, { token })
      expect([path, status]).toEqual([path, 403])
      expect(JSON.stringify(body)).not.toContain('kari@')
    }
})
