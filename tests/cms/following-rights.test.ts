import { expect, it } from 'vitest'
import { personOf } from '#content/follow.ts'
import { FollowingWorld } from './following-world.ts'
import { vacant } from './vacancy-site.ts'

/** Following a search by e-mail: who is shown what, and what is erased when. */

const home = new FollowingWorld()

it('ending one follow keeps the others; ending all erases the address and every trace of it', async () => {
  const norwegian = await home.follows('kari@example.no', 'q=norsk')
  await home.follows('kari@example.no', 'q=data')
  await home.follows('ola@example.no', 'q=norsk')
  home.site.vacancies.set('q=norsk', [vacant(1, 'Norsk A2', 'vår')])
  await home.write(home.at(8))
  expect(home.tos()).toEqual(['kari@example.no', 'ola@example.no'])
  await home.submit({ kind: 'follow-stop', follow: norwegian }, home.at(9))
  expect(await home.count('follows')).toBe(2)
  const person = personOf('Kari@Example.no ', home.cms.publishSecret)
  await home.submit({ kind: 'follow-erase', person }, home.at(9))
  expect(await home.count('follows')).toBe(1)
  await home.desk.eraseWhatIsOld(home.cms.payload, home.at(10))
  expect(await home.count('follow-searches')).toBe(1)
  const { docs } = await home.cms.payload.db.find({ collection: 'reminders', where: {}, pagination: false })
  expect(JSON.stringify(docs)).not.toContain(person)
  home.sink.mails.length = 0
  home.site.vacancies.set('q=norsk', [vacant(2, 'Norsk B1', 'vår')])
  await home.write(home.at(8, 7))
  expect(home.tos()).toEqual(['ola@example.no'])
})

it('an address that nobody confirmed is erased after seven days, a confirmed one is kept', async () => {
  const sunday = home.at(12, -2)
  await home.wants('ukjent@example.no', 'q=data', sunday)
  await home.follows('kari@example.no', 'q=norsk')
  await home.desk.eraseWhatIsOld(home.cms.payload, sunday + 6.9 * 86_400_000)
  expect(await home.count('follows')).toBe(2)
  await home.desk.eraseWhatIsOld(home.cms.payload, sunday + 7.1 * 86_400_000)
  expect([await home.count('follows'), await home.count('follow-searches')]).toEqual([1, 1])
})

it('nobody can fill another’s letterbox: three unconfirmed a day, and following twice is following once', async () => {
  const sunday = home.at(12, -2)
  for (let index = 0; index < 6; index += 1) await home.wants('offer@example.no', `q=${index}`, sunday)
  expect(home.sink.mails.length).toBe(3)
  await home.follows('kari@example.no', 'q=norsk')
  await home.follows('kari@example.no', 'q=norsk')
  const { totalDocs } = await home.cms.payload.db.count({
    collection: 'follows',
    where: { person: { equals: personOf('kari@example.no', home.cms.publishSecret) } },
  })
  expect(totalDocs).toBe(1)
})

it('the county sees how many follow what and how letters went; a region its own searches; nobody sees who', async () => {
  for (const [name, query] of [
    ['a', 'region=lofoten'],
    ['b', 'q=norsk&region=lofoten'],
    ['c', 'region=salten'],
  ] as const)
    await home.follows(`${name}@example.no`, query)
  home.site.vacancies.set('region=salten', [vacant(1, 'Norsk A2', 'vår')])
  await home.write(home.at(8))
  const { docs } = await home.cms.payload.find({
    collection: 'regions',
    where: { slug: { equals: 'lofoten' } },
    depth: 0,
  })
  const tokens = {
    county: await home.cms.signIn('communications'),
    lofoten: await home.cms.signIn('region-editor', [String(docs[0]?.id)]),
    course: await home.cms.signIn('course-contributor'),
  }
  const county = await home.cms.call('GET', '/api/following', { token: tokens.county })
  expect(county.body).toMatchObject({ people: 3, runs: [{ week: home.week, sent: 1, refused: 0, lost: 0 }] })
  const lofoten = await home.cms.call('GET', '/api/following', { token: tokens.lofoten })
  expect(lofoten.body).toMatchObject({
    people: null,
    runs: null,
    searches: [
      { query: 'q=norsk&region=lofoten', followers: 1 },
      { query: 'region=lofoten', followers: 1 },
    ],
  })
  for (const { body } of [county, lofoten]) expect(JSON.stringify(body)).not.toMatch(/@|person/)
  expect((await home.cms.call('GET', '/api/following', { token: tokens.course })).status).toBe(403)
  expect((await home.cms.call('GET', '/api/following')).status).toBe(401)
})

it('the county erases an address on request, and is not told whether it was there', async () => {
  await home.follows('kari@example.no', 'q=norsk')
  const erase = async (token: string, email: string) =>
    home.cms.call('POST', '/api/following/erase', { token, body: { email } })
  expect((await erase(await home.cms.signIn('region-editor'), 'kari@example.no')).status).toBe(403)
  const token = await home.cms.signIn('communications')
  expect((await erase(token, 'ikke en adresse')).status).toBe(400)
  const [known, unknown] = [await erase(token, ' KARI@example.no'.trim()), await erase(token, 'ingen@example.no')]
  expect(known).toEqual(unknown)
  expect(await home.count('follows')).toBe(0)
})

it('no road of the CMS gives away an address', async () => {
  await home.follows('kari@example.no', 'q=norsk')
  const token = await home.cms.signIn('administrator')
  for (const collection of ['follows', 'follow-searches', 'follow-runs'])
    for (const path of [`/api/${collection}`, `/api/${collection}?where[email][like]=kari`]) {
      const { status, body } = await home.cms.call('GET', path, { token })
      expect([path, status]).toEqual([path, 403])
      expect(JSON.stringify(body)).not.toContain('kari@')
    }
})
