import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { addDays, osloDay } from '#content/date.ts'
import { placeIn, regionIdOf } from './county.ts'
import { type World, world } from './world.ts'

/** From an exception to its notice, and from a place to its poster: one address each. */

let cms: World
let editor: string
let county: string
let place: string
beforeAll(async () => {
  cms = await world()
  const lofoten = await regionIdOf(cms, 'lofoten')
  editor = await cms.signIn('region-editor', [lofoten])
  county = await cms.signIn('communications', [])
  place = (await placeIn(cms, lofoten)).id
  await cms.payload.delete({ collection: 'exceptions', where: {} })
})

const sheets = z.array(z.object({ region: z.string(), url: z.string() }))
const paths = async (kind: string, id: string, token: string) =>
  sheets
    .parse((await cms.call('GET', `/api/sheets/${kind}/${id}`, { token })).body)
    .map((it) => new URL(it.url).pathname)

async function closed(ahead: number, where: string | null): Promise<string> {
  const day = addDays(osloDay(Date.now()), ahead)
  const data = { place: where, from: day, to: day, periods: [] }
  return (await cms.payload.create({ collection: 'exceptions', data })).id
}

it('A place leads to its poster, and a stranger to neither', async () => {
  expect(await paths('place', place, editor)).toEqual(['/lofoten/plakat/'])
  expect((await cms.call('GET', `/api/sheets/place/${place}`)).status).toBe(401)
})

it('An exception leads to its notice while it is ahead', async () => {
  const id = await closed(3, place)
  expect(await paths('exception', id, editor)).toEqual([`/lofoten/beskjed/${id.slice(-8)}/`])
  expect(await paths('exception', await closed(-3, place), editor)).toEqual([])
})

it('A closing of the whole county has a notice in each region, and its editor is led to their own', async () => {
  const id = await closed(10, null)
  expect(await paths('exception', id, editor)).toEqual([`/lofoten/beskjed/${id.slice(-8)}/`])
  expect(await paths('exception', id, county)).toHaveLength(8)
})
