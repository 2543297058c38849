import { expect, it } from 'vitest'
import { followLink, personOf, readFollowLink } from '#content/follow.ts'
import { FollowingWorld } from './following-world.ts'
import { vacant } from './vacancy-site.ts'

/** Following a search by e-mail, through a real SMTP server, by a clock that the test sets. */

const home = new FollowingWorld()

it('an address is asked once whether it is theirs, and gets nothing before it has said so', async () => {
  const sunday = home.at(12, -2)
  const key = await home.wants('kari@example.no', 'q=norsk&region=salten', sunday)
  await expect.poll(() => home.tos()).toEqual(['kari@example.no'])
  expect(await home.desk.askNew(home.cms.payload, sunday)).toBe(0)
  const [mail] = home.sink.mails
  expect(mail?.headers.subject).toBe('Bekreft at du vil ha beskjed om nye kurs')
  expect(mail?.headers['auto-submitted']).toBe('auto-generated')
  expect(mail?.text).toContain('Kurs: q=norsk&region=salten')
  const [link = ''] = /https:\/\/eidor\.example\.no\/meld\/varsel\/bekreft\/\S+/.exec(mail?.text ?? '') ?? []
  expect(readFollowLink('bekreft', new URL(link).searchParams, home.cms.publishSecret)).toBe(key)
  home.site.vacancies.set('q=norsk&region=salten', [vacant(1, 'Norsk A2', 'vår')])
  await home.write(home.at(8))
  expect(home.sink.mails.length).toBe(1)
})

it('a letter tells of what is new since one followed, once, on Tuesday at eight', async () => {
  home.site.vacancies.set('q=norsk', [vacant(1, 'Norsk A1', 'høst')])
  const key = await home.follows('kari@example.no', 'q=norsk')
  home.site.vacancies.set('q=norsk', [vacant(1, 'Norsk A1', 'høst'), vacant(2, 'Norsk A2', 'vår')])
  await home.write(home.at(7.9))
  expect(home.sink.mails).toEqual([])
  await home.write(home.at(8))
  const [mail] = home.sink.mails
  expect(home.tos()).toEqual(['kari@example.no'])
  expect(mail?.headers.subject).toMatch(/Norsk A2|=\?UTF-8/)
  for (const said of [mail?.text, mail?.html]) {
    expect(said).toContain('Norsk A2')
    expect(said).toContain('Søk innen 5. januar.')
    expect(said).not.toContain('Norsk A1')
  }
  expect(mail?.text).toContain('https://eidor.example.no/kurs/kurs-2/')
  expect(mail?.text).toContain(followLink('avmeld', key, 'no', home.cms.publishSecret))
  await home.write(home.at(9))
  await home.write(home.at(9, 6))
  expect(home.sink.mails.length).toBe(1)
  // The next week there is nothing new, and no letter.
  await home.write(home.at(8, 7))
  expect(home.sink.mails.length).toBe(1)
})

it('places again are new; a course that is full when the letter is written is not in it', async () => {
  home.site.vacancies.set('q=data', [vacant(1, 'Excel', 'vår')])
  await home.follows('kari@example.no', 'q=data')
  home.site.vacancies.set('q=data', [])
  await home.write(home.at(8))
  home.site.vacancies.set('q=data', [vacant(1, 'Excel', 'vår')])
  await home.write(home.at(8, 7))
  expect(home.sink.mails.map((it) => it.text.includes('Excel'))).toEqual([true])
  home.site.vacancies.set('q=data', [vacant(1, 'Excel', 'vår', 'høst')])
  await home.write(home.at(8, 14))
  expect(home.sink.mails.length).toBe(2)
})

it('one who follows much gets one letter a week, in which no course stands twice', async () => {
  for (const query of ['q=norsk', 'q=data', 'region=salten']) await home.follows('kari@example.no', query)
  home.site.vacancies.set('q=norsk', [vacant(1, 'Norsk A2', 'vår')])
  home.site.vacancies.set('q=data', [vacant(2, 'Excel', 'vår')])
  home.site.vacancies.set('region=salten', [vacant(1, 'Norsk A2', 'vår'), vacant(3, 'Sveising', 'vår')])
  await home.write(home.at(8))
  expect(home.sink.mails.length).toBe(1)
  expect(home.sink.mails[0]?.text.match(/Norsk A2/g)?.length).toBe(1)
  for (const title of ['Excel', 'Sveising']) expect(home.sink.mails[0]?.text).toContain(title)
})

it('a letter says by machine how it is ended, from which list it is, and that no person wrote it', async () => {
  await home.follows('kari@example.no', 'q=norsk')
  home.site.vacancies.set('q=norsk', [vacant(1, 'Norsk <A2> & "mer"', 'vår')])
  await home.write(home.at(8))
  const { headers, html, text } = home.sink.mails[0] ?? { headers: {} as Record<string, string>, html: '', text: '' }
  expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
  expect(headers['list-id']).toBe('<varsel.eidor.example.no>')
  expect(headers['auto-submitted']).toBe('auto-generated')
  expect(headers.from).toContain('ikke-svar@example.no')
  const [, link = ''] =
    /^<(https:\/\/eidor\.example\.no\/meld\/varsel\/avmeld-alt\/\S+)>$/.exec(headers['list-unsubscribe'] ?? '') ?? []
  expect(readFollowLink('avmeld-alt', new URL(link).searchParams, home.cms.publishSecret)).toBe(
    personOf('kari@example.no', home.cms.publishSecret),
  )
  expect(text).toContain(link)
  expect(html).toContain('<html lang="nb">')
  expect(html).toContain('Norsk &#60;A2&#62; &#38; &#34;mer&#34;')
  expect(html).not.toContain('<img')
  expect(text).not.toContain('kari@')
})

it('each is written to in their own language, with links in it', async () => {
  for (const language of ['nb', 'nn', 'en'] as const) await home.follows(`${language}@example.no`, 'q=norsk', language)
  home.site.vacancies.set('q=norsk', [vacant(1, 'Norsk A2', 'vår')])
  await home.write(home.at(8))
  const said = Object.fromEntries(home.sink.mails.map((it) => [it.to.slice(0, 2), it.text]))
  expect(said.nb).toContain('Dette er nytt siden sist')
  expect(said.nn).toContain('Dette er nytt sidan sist')
  expect(said.nn).toContain('&mal=nn')
  expect(said.en).toContain('This is new since the last time')
  expect(said.en).toContain('/en/meld/varsel/avmeld/')
  expect(home.site.asked).toContain('/en/data/vacancies?q=norsk')
})

it('who confirms after a week’s letters have begun waits for the next', async () => {
  await home.follows('kari@example.no', 'q=norsk')
  const late = await home.wants('ola@example.no', 'q=norsk', home.at(9))
  await home.submit({ kind: 'follow-confirm', follow: late }, home.at(9))
  await home.desk.settled()
  home.sink.mails.length = 0
  home.site.vacancies.set('q=norsk', [vacant(1, 'Norsk A2', 'vår')])
  await home.write(home.at(10))
  expect(home.tos()).toEqual(['kari@example.no'])
  await home.write(home.at(8, 7))
  expect(home.tos()).toEqual(['kari@example.no', 'ola@example.no'])
})

it('what waits at the site is heard before the letters leave', async () => {
  await home.follows('kari@example.no', 'q=norsk')
  home.site.vacancies.set('q=norsk', [vacant(1, 'Norsk A2', 'vår')])
  home.site.waiting = 1
  await home.write(home.at(8))
  expect(home.sink.mails).toEqual([])
  await home.submit({ kind: 'follow-erase', person: personOf('kari@example.no', home.cms.publishSecret) }, home.at(8))
  home.site.waiting = 0
  await home.write(home.at(8.1))
  expect(home.sink.mails).toEqual([])
})

it('a mail server that is away is tried again, and nobody gets a letter twice', async () => {
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) await home.follows(`${name}@example.no`, 'q=norsk')
  home.site.vacancies.set('q=norsk', [vacant(1, 'Norsk A2', 'vår')])
  home.sink.mood.closed = true
  expect(await home.write(home.at(8))).toMatchObject({ sent: 0, waiting: 8, ended: null })
  home.sink.mood.closed = false
  home.sink.mood.refuse = (to) => (to < 'c' ? { code: 450, message: 'Greylisted' } : null)
  expect(await home.write(home.at(8.5))).toMatchObject({ sent: 6, waiting: 2, ended: null })
  home.sink.mood.refuse = () => null
  expect(await home.write(home.at(9))).toMatchObject({ sent: 8, waiting: 0 })
  expect(home.tos()).toEqual([...'abcdefgh'].map((it) => `${it}@example.no`))
  expect(await home.write(home.at(9.5))).toBeNull()
})

it('a site that is away is asked again, and nothing is taken for new or gone meanwhile', async () => {
  home.site.vacancies.set('q=norsk', [vacant(1, 'Norsk A1', 'vår')])
  await home.follows('kari@example.no', 'q=norsk')
  home.site.broken = true
  expect(await home.write(home.at(8))).toMatchObject({ sent: 0, waiting: 1, ended: null })
  home.site.broken = false
  expect(await home.write(home.at(9))).toMatchObject({ sent: 0, waiting: 0 })
  expect(home.sink.mails).toEqual([])
})

it('a connection that breaks when the letter may have been taken sends no second one', async () => {
  await home.follows('kari@example.no', 'q=norsk')
  home.site.vacancies.set('q=norsk', [vacant(1, 'Norsk A2', 'vår')])
  home.sink.mood.dropsAfter = true
  expect(await home.write(home.at(8))).toMatchObject({ sent: 0, lost: 1, waiting: 0 })
  home.sink.mood.dropsAfter = false
  await home.write(home.at(9))
  await home.write(home.at(8, 7))
  expect(home.sink.mails.length).toBe(1)
})

it('an address that the mail server refuses three weeks in a row is erased', async () => {
  await home.follows('borte@example.no', 'q=norsk')
  await home.follows('kari@example.no', 'q=norsk')
  home.sink.mood.refuse = (to) => (to.startsWith('borte') ? { code: 550, message: 'No such user' } : null)
  for (const [index, expected] of [2, 2, 1, 1].entries()) {
    home.site.vacancies.set('q=norsk', [vacant(index, `Norsk ${index}`, `${index}`)])
    await home.write(home.at(8, index * 7))
    await home.write(home.at(10, index * 7))
    expect(await home.count('follows')).toBe(expected)
  }
  expect(home.tos()).toEqual(['kari', 'kari', 'kari', 'kari'].map((it) => `${it}@example.no`))
})

it('two processes at once write one letter each week', async () => {
  for (const name of ['a', 'b', 'c']) await home.follows(`${name}@example.no`, 'q=norsk')
  home.site.vacancies.set('q=norsk', [vacant(1, 'Norsk A2', 'vår')])
  await Promise.all([home.write(home.at(8)), home.write(home.at(8))])
  expect(home.tos()).toEqual(['a@example.no', 'b@example.no', 'c@example.no'])
})
