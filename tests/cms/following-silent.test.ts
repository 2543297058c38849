import { expect, it } from 'vitest'
import { personOf } from '#content/follow.ts'
import { signed } from '#content/signature.ts'
import { type Submission, submissionHeader } from '#content/submission.ts'
import { FollowingWorld } from './following-world.ts'

/** What the CMS answers says nothing of whether it knows an address: same status, same body, same headers but the date. */

const home = new FollowingWorld()
let number = 0

interface Said {
  status: number
  headers: Record<string, string>
  body: string
}

async function post(path: string, body: object, headers: Record<string, string>): Promise<Said> {
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('#cms/payload.config.ts')
  const given = { 'content-type': 'application/json', ...headers }
  const request = new Request(`http://localhost:3000${path}`, {
    method: 'POST',
    headers: given,
    body: JSON.stringify(body),
  })
  const response = await handleEndpoints({ config, request })
  const said = Object.fromEntries(response.headers)
  delete said.date
  return { status: response.status, headers: said, body: await response.text() }
}

function hand(submission: Submission): Promise<Said> {
  number += 1
  const body = { key: `silent-key-${number}`, at: new Date(home.at(12)).toISOString(), submission }
  const signature = signed(JSON.stringify(body), 'submissions', home.cms.publishSecret)
  return post('/api/submissions', body, { [submissionHeader]: signature })
}

const follow = (email: string, key: string): Submission => {
  return { kind: 'follow', key, email, query: 'q=norsk', region: null, language: 'nb' }
}
const wish = (email: string, key: string): Submission => {
  const contact = { key, email, language: 'nb' as const }
  return { kind: 'wish', what: 'Sveiser', region: null, municipality: null, contact }
}
const nobodys = 'f'.repeat(32)

it('a follow, a confirmation and an ending are taken alike for an address that is known and one that is not', async () => {
  const key = await home.follows('kari@example.no', 'q=norsk')
  const waiting = await home.wants('ola@example.no', 'q=norsk', home.at(12, -2))
  const { publishSecret } = home.cms
  const pairs: [known: Submission, unknown: Submission][] = [
    [follow('kari@example.no', 'a'.repeat(32)), follow('ingen@example.no', 'b'.repeat(32))],
    [
      { kind: 'follow-confirm', follow: waiting },
      { kind: 'follow-confirm', follow: nobodys },
    ],
    // Confirmed before, and never there.
    [
      { kind: 'follow-confirm', follow: key },
      { kind: 'follow-confirm', follow: 'e'.repeat(32) },
    ],
    [
      { kind: 'follow-stop', follow: key },
      { kind: 'follow-stop', follow: nobodys },
    ],
    [
      { kind: 'follow-erase', person: personOf('ola@example.no', publishSecret) },
      { kind: 'follow-erase', person: personOf('aldri@example.no', publishSecret) },
    ],
  ]
  for (const [known, unknown] of pairs) {
    const [one, other] = [await hand(known), await hand(unknown)]
    expect([known.kind, one.status]).toEqual([known.kind, 200])
    expect(one).toEqual(other)
  }
})

it('nor do the answers to one who asked for too much, or wrote an address that the letters are refused at', async () => {
  const sunday = home.at(12)
  for (let index = 0; index < 4; index += 1) await home.wants('offer@example.no', `q=${index}`, sunday)
  const [known, unknown] = [
    await hand(follow('offer@example.no', 'c'.repeat(32))),
    await hand(follow('ny@example.no', 'd'.repeat(32))),
  ]
  expect(known.status).toBe(200)
  expect(known).toEqual(unknown)
})

it('what belongs to a wish is confirmed and erased alike, whether or not an address was left', async () => {
  const left = '1'.repeat(32)
  expect((await hand(wish('eva@example.no', left))).status).toBe(200)
  expect(await hand(wish('eva@example.no', '2'.repeat(32)))).toEqual(await hand(wish('ny@example.no', '3'.repeat(32))))
  for (const kind of ['wish-confirm', 'wish-erase'] as const) {
    const [one, other] = [await hand({ kind, contact: left }), await hand({ kind, contact: nobodys })]
    expect([kind, one.status]).toEqual([kind, 200])
    expect(one).toEqual(other)
  }
})

it('who erases an address for the county is answered alike whether or not it was there', async () => {
  await home.follows('kari@example.no', 'q=norsk')
  await hand(wish('kari@example.no', '4'.repeat(32)))
  const authorization = `JWT ${await home.cms.signIn('communications')}`
  for (const path of ['/api/following/erase', '/api/wish-contacts/erase']) {
    const [known, again, unknown] = [
      await post(path, { email: 'kari@example.no' }, { authorization }),
      await post(path, { email: 'kari@example.no' }, { authorization }),
      await post(path, { email: 'ingen@example.no' }, { authorization }),
    ]
    expect([path, known.status]).toEqual([path, 200])
    expect(known).toEqual(unknown)
    expect(again).toEqual(unknown)
  }
  expect(await home.count('follows')).toBe(0)
})
