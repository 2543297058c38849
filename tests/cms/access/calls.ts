import { z } from 'zod'
import { undoContext } from '#cms/opening/undo.ts'
import { addDays, osloDay } from '#content/date.ts'
import type { World } from '../world.ts'
import { make, nextNumber } from './fixtures.ts'
import type { Owner } from './people.ts'

/** An address of the table as it is called, with a body that does what it is for. */
interface Call {
  url: string
  body: Record<string, unknown>
}

/** Fills an address of the table in with a document of somebody. */
export async function call(cms: World, path: string, owner: Owner): Promise<Call> {
  const body = { answer: 'Fordi.' }
  const at = (id: string) => path.replace(/:(id|place)/, id)
  if (path.endsWith('/unlock')) return { url: path, body: { email: await anAdministrator(cms) } }
  if (path.endsWith('/close-early')) return { url: path, body: await aDoor(cms, owner) }
  if (path === '/api/confirmations') return { url: path, body: { course: await aPublishedCourse(cms, owner) } }
  if (path === '/api/demand/answer')
    return { url: path, body: { ...(await aWish(cms, owner)), course: await aPublishedCourse(cms, owner) } }
  if (path === '/api/demand/aside') return { url: path, body: { ...(await aWish(cms, owner)), word: 'Fordi.' } }
  if (path === '/api/demand/delete') return { url: path, body: await aWish(cms, owner) }
  if (path === '/api/wish-contacts/erase') return { url: path, body: { email: 'kari@example.no' } }
  if (path.includes('/demand-marks/')) return { url: at(await aMark(cms, owner)), body }
  if (!/:(id|place)/.test(path)) return { url: path, body }
  if (path.includes('/of-place/')) return { url: at(owner.place), body }
  if (path.includes('/names/')) return { url: at(await aName(cms, owner, path.endsWith('/undo'))), body: adoption }
  if (path.includes('/closings/')) return { url: at(await aClosing(cms)), body }
  if (path.includes('/exceptions/')) return { url: at(await aQuickClosing(cms, owner)), body }
  if (path.includes('/origin/')) return { url: path.replace(':course', await make(cms, 'courses', owner)), body }
  if (path.includes('/sources/')) return { url: at(await make(cms, 'sources', owner)), body }
  if (path.includes('/imports/')) return { url: at(await anImport(cms, owner)), body: {} }
  if (path.includes('/confirmations/')) return { url: at(await aConfirmation(cms, owner)), body }
  if (path.includes('/course/')) return { url: at(await make(cms, 'courses', owner)), body }
  return { url: at(await make(cms, path.includes('/users/') ? 'users' : 'proposals', owner)), body }
}

const day = '2026-11-22T12:00:00.000Z'
const adoption = { decision: 'En prøve', overruling: 'Fordi.' }
const doors = z.array(z.object({ id: z.string() }))

async function anAdministrator(cms: World): Promise<string> {
  const { docs } = await cms.payload.find({
    collection: 'users',
    where: { role: { equals: 'administrator' } },
    limit: 1,
  })
  return docs[0]?.email ?? ''
}

// Below, `as never`: Payload asks for every required field, also those that the collections' hooks fill in.
async function aDoor(cms: World, { place }: Owner): Promise<Record<string, unknown>> {
  const { addresses } = await cms.payload.findByID({ collection: 'places', id: place, depth: 0 })
  // Tomorrow at midnight: whatever the hours are, what is judged first is whose the place is.
  return { place, address: doors.parse(addresses)[0]?.id, at: '00:00', day: 'tomorrow' }
}

async function aQuickClosing(cms: World, { place }: Owner): Promise<string> {
  const day = `${addDays(osloDay(Date.now()), 400 + nextNumber())}T12:00:00.000Z`
  const context = { [undoContext]: { created: true } }
  const data = { place, from: day, reason: 'Prøve' }
  const doc = await cms.payload.create({ collection: 'exceptions', data: data as never, context, depth: 0 })
  return String(doc.id)
}

async function aPublishedCourse(cms: World, owner: Owner): Promise<string> {
  const id = await make(cms, 'courses', owner)
  await cms.payload.update({ collection: 'courses', id, data: { _status: 'published' }, depth: 0 })
  return id
}

async function aWish(cms: World, { region }: Owner): Promise<{ key: string; region: string | null }> {
  const key = `kurs ${nextNumber()}`
  await cms.payload.db.create({ collection: 'wishes', data: { what: key, key, region, day: '2026-11-22' } })
  return { key, region }
}

async function aMark(cms: World, { region }: Owner): Promise<string> {
  const data = { key: 'kurs', region, state: 'aside', word: 'Fordi.', at: day }
  const { id } = z.object({ id: z.string() }).parse(await cms.payload.db.create({ collection: 'demand-marks', data }))
  return id
}

async function aConfirmation(cms: World, owner: Owner): Promise<string> {
  const data = { course: await aPublishedCourse(cms, owner), fact: 'course' }
  const doc = await cms.payload.create({ collection: 'confirmations', data: data as never, depth: 0 })
  return String(doc.id)
}

async function aName(cms: World, { place }: Owner, adopted: boolean): Promise<string> {
  const state = adopted ? { state: 'adopted', from: new Date().toISOString(), ...adoption } : { state: 'proposed' }
  const data = { place, name: `Karriereprøvehuset ${nextNumber()}`, ...state }
  const doc = await cms.payload.create({ collection: 'names', data: data as never, depth: 0 })
  return String(doc.id)
}

/** One that is done: what is asked of it is judged, and nothing comes of it. */
async function anImport(cms: World, { region, provider }: Owner): Promise<string> {
  const progress = { total: 0, done: 0, made: 0, changed: 0, removed: 0, skipped: 0 }
  const data = { name: 'kurs.csv', state: 'done', source: 'file', options: {}, progress, region, provider }
  const doc = await cms.payload.create({ collection: 'imports', data: data as never, depth: 0 })
  return String(doc.id)
}

/** One for all who try: there is one closing a region. */
async function aClosing(cms: World): Promise<string> {
  const stored = await cms.payload.find({ collection: 'closings', limit: 1, depth: 0 })
  if (stored.docs[0]) return String(stored.docs[0].id)
  const { docs } = await cms.payload.find({ collection: 'regions', limit: 2, depth: 0, sort: 'slug' })
  const [region, successor] = docs.map((it) => String(it.id))
  const on = `${addDays(osloDay(Date.now()), 30)}T12:00:00.000Z`
  const data = { region, successor, on }
  const doc = await cms.payload.create({ collection: 'closings', data: data as never, depth: 0 })
  return String(doc.id)
}
