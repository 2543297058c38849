import { beforeAll, expect, it } from 'vitest'
import { addDays } from '#content/date.ts'
import { type DemandWorld, demandWorld, today } from './demand-world.ts'

/** What nobody should have to read is deleted by whose list it is on, and with it the address that was left. */

let home: DemandWorld
const ofLofoten = (key: string) => ({ key, region: home.regions.get('lofoten') ?? '' })
const remove = (token: string, entry: { key: string; region: string | null }) =>
  home.cms.call('POST', '/api/demand/delete', { token, body: entry })
const keys = async () => (await home.entriesOf(home.communications)).map((it) => `${it.region?.name ?? ''} ${it.key}`)
const kept = async (collection: 'wishes' | 'demand' | 'demand-marks') =>
  (await home.cms.payload.find({ collection, pagination: false, overrideAccess: true, depth: 0 })).docs

beforeAll(async () => {
  home = await demandWorld()
})

it('a region’s editor deletes from their own list only: not from another’s, and not from the county’s', async () => {
  await home.wish('Kjøp billige sko', 'lofoten')
  await home.wish('Kjøp billige sko', 'ofoten')
  await home.wish('Kjøp billige sko', null)
  const key = 'kjop billige sko'
  const salten = await home.cms.signIn('region-editor', [home.regions.get('salten') ?? ''])
  const contributor = await home.cms.signIn('course-contributor', [home.regions.get('lofoten') ?? ''])
  expect((await remove(salten, ofLofoten(key))).status).toBe(403)
  expect((await remove(contributor, ofLofoten(key))).status).toBe(403)
  expect((await home.cms.call('POST', '/api/demand/delete', { body: ofLofoten(key) })).status).toBe(401)
  expect((await remove(home.lofoten, { key, region: home.regions.get('ofoten') ?? '' })).status).toBe(403)
  expect((await remove(home.lofoten, { key, region: null })).status).toBe(403)
  expect((await keys()).toSorted()).toEqual([` ${key}`, `Lofoten ${key}`, `Ofoten ${key}`])
  expect((await remove(home.lofoten, ofLofoten(key))).body).toEqual({ wishes: 1, addresses: 0 })
  expect((await keys()).toSorted()).toEqual([` ${key}`, `Ofoten ${key}`])
  // The county deletes from every list.
  expect((await remove(home.communications, { key, region: null })).status).toBe(200)
  expect((await remove(home.communications, { key, region: home.regions.get('ofoten') ?? '' })).status).toBe(200)
  expect(await keys()).toEqual([])
  expect((await remove(home.communications, { key, region: null })).status).toBe(404)
})

it('with it go the addresses that were left, what was searched for, and what was done about it', async () => {
  const spam = await home.wish('Stygge ord', 'lofoten', 'spammer@example.no')
  await home.take({ kind: 'wish-confirm', contact: spam })
  await home.wish('stygge ord', 'lofoten', 'ubekreftet@example.no')
  await home.wish('Sveiser', 'lofoten', 'kari@example.no')
  for (const on of [0, 1, 2]) await home.searched('stygge ord', addDays(today, -on), 'lofoten')
  const aside = { ...ofLofoten('stygge ord'), word: 'Søppel' }
  expect((await home.cms.call('POST', '/api/demand/aside', { token: home.lofoten, body: aside })).status).toBe(200)
  const marks = await kept('demand-marks')
  expect((await remove(home.lofoten, ofLofoten('stygge ord'))).body).toEqual({ wishes: 2, addresses: 2 })
  expect(await keys()).toEqual(['Lofoten sveiser'])
  expect((await home.contacts()).map((it) => it.email)).toEqual(['kari@example.no'])
  expect((await kept('wishes')).map((it) => it.key)).toEqual(['sveiser'])
  expect((await kept('demand')).filter((it) => it.key === 'stygge ord')).toEqual([])
  expect(await kept('demand-marks')).toHaveLength(marks.length - 1)
})

it('what was deleted is back when it is said again, with nothing of before', async () => {
  await home.wish('Igjen', 'lofoten')
  await remove(home.lofoten, ofLofoten('igjen'))
  await home.wish('Igjen', 'lofoten')
  expect((await home.entriesOf(home.lofoten)).find((it) => it.key === 'igjen')).toMatchObject({
    wishes: 1,
    state: 'open',
    mark: null,
  })
})
