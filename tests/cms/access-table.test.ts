import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { accessDocument } from '#cms/access/document.ts'
import { type Extent, type Operation, operations, type Road, type Row, table } from '#cms/access/table.ts'
import { lexical } from '#cms/seed/lexical.ts'
import { deed } from './access/deeds.ts'
import { make, recipes, stored } from './access/fixtures.ts'
import { everybody, type Owner, type Person } from './access/people.ts'
import { type World, world } from './world.ts'

/**
 * Every cell of cms/access/table.ts, by real calls, on a document that is one's own and on one that is not. What is
 * refused leaves the document as it was.
 */

let cms: World
let people: Person[]
beforeAll(async () => {
  cms = await world()
  people = await everybody(cms)
})

/** What uses up its document: the next attempt needs a new one. */
const consuming: Operation[] = ['publish', 'schedule', 'trash', 'restore', 'delete', 'bulkDelete', 'move', 'setRole']

describe.each(Object.keys(recipes))('%s', (slug) => {
  const row: Row = table[slug] ?? {}
  const cells = Object.entries(operations).flatMap(([operation, roads]) =>
    (operation as Operation) in row ? roads.map((road) => [operation as Operation, road] as const) : [],
  )

  it.each(cells)('%s by %s: for whom the table says, and nobody else', async (operation, road) => {
    const wrong: string[] = []
    for (const person of people) {
      if (person.name.endsWith('by provider') && slug !== 'courses') continue
      const extent = row[operation]?.[person.actor] ?? 'none'
      const sides = operation === 'move' ? moves(person) : mineAndTheirs(person)
      for (const side of sides) {
        if (extent === 'none' && side.name !== 'mine' && slug !== 'courses') continue
        const expected = isAllowed(extent, side.isMine)
        const answer = await attempt(operation, road, slug, person, side)
        if (answer !== expected) wrong.push(`${person.name}, ${side.name}: ${answer ? 'was done' : 'was refused'}`)
      }
    }
    expect(wrong, `${slug}: ${operation} by ${road}`).toEqual([])
  })
})

interface Side {
  name: string
  isMine: boolean
  owner: Owner
  to: Owner
}

function mineAndTheirs({ mine, theirs }: Person): Side[] {
  return [
    { name: 'mine', isMine: true, owner: mine, to: mine },
    { name: 'theirs', isMine: false, owner: theirs, to: theirs },
  ]
}

function moves({ mine, alsoMine, theirs }: Person): Side[] {
  return [
    { name: 'mine', isMine: true, owner: mine, to: alsoMine },
    { name: 'mine to theirs', isMine: false, owner: mine, to: theirs },
    { name: 'theirs to mine', isMine: false, owner: theirs, to: mine },
  ]
}

function isAllowed(extent: Extent, isMine: boolean): boolean {
  return extent === 'all' || (extent !== 'none' && isMine)
}

/** Documents that were refused to somebody serve the next. */
const unused = new Map<string, string>()

async function attempt(operation: Operation, road: Road, slug: string, person: Person, { owner, to, isMine }: Side) {
  if (operation === 'create' || operation === 'upload') {
    return deed(operation, road, { cms, person, slug, id: '', owner, to })
  }
  const oneself = slug === 'users' && isMine && person.id !== '' && !['delete', 'bulkDelete'].includes(operation)
  // A region is its own editors' only where it is the very one they write for.
  const itself = slug === 'regions' && isMine && (operation === 'update' || operation === 'bulkUpdate')
  const key = `${slug} ${JSON.stringify(owner)} ${operation === 'restore'}`
  const id = oneself ? person.id : itself ? (owner.region ?? '') : (unused.get(key) ?? (await make(cms, slug, owner)))
  unused.delete(key)
  if (operation === 'restore') await inTheTrash(slug, id)
  if (operation === 'publish' || operation === 'schedule') await ready(slug, id)
  const before = await stored(cms, slug, id)
  const did = await deed(operation, road, { cms, person, slug, id, owner, to })
  if (!did)
    expect(withoutSessions(await stored(cms, slug, id)), 'refused, and yet changed').toBe(withoutSessions(before))
  if (!oneself && !itself && !(did && consuming.includes(operation))) unused.set(key, id)
  return did
}

function withoutSessions(document: string): string {
  return document.replaceAll(/"(sessions|updatedAt)":(\[[^\]]*\]|"[^"]*")/g, '')
}

async function inTheTrash(slug: string, id: string): Promise<void> {
  await cms.payload.db.updateOne({
    collection: slug as 'news', // One of those with a trash.
    id,
    data: { deletedAt: new Date().toISOString() },
    returning: false,
  })
}

/** What a draft lacks to be published. */
async function ready(slug: string, id: string): Promise<void> {
  const { payload } = cms
  if (slug === 'places') {
    const { docs } = await payload.find({ collection: 'places', limit: 1, depth: 0, sort: 'id' })
    const addresses = (docs[0]?.addresses ?? []).map(
      ({ id: _its, hours: _h, seasons: _s, transport: _t, access: _a, ...it }) => it,
    )
    const data = { stage: 'pilot' as const, addresses }
    await payload.update({ collection: 'places', id, data, draft: true })
  }
  if (slug === 'pages') {
    const body = lexical([{ type: 'paragraph', children: [{ type: 'text', text: 'En prøve.' }] }])
    // Payload types a rich text by all its nodes; this is what the seed writes.
    await payload.update({ collection: 'pages', id, data: { body: body as never }, draft: true })
  }
}

it('the table speaks of every collection and every operation there is', () => {
  for (const { slug, admin, trash, upload, versions, disableDuplicate } of cms.payload.config.collections) {
    const row = table[slug]
    expect(row, `cms/access/table.ts says nothing of the collection ${slug}: add a row, and a recipe`).toBeDefined()
    // One closing a region: tried without documents in access-others.test.ts, with them in the tests of closings.
    if (!row || admin.hidden === true || slug === 'closings') continue
    expect(recipes[slug], `tests/cms/access/fixtures.ts has no recipe for ${slug}`).toBeDefined()
    const drafts = Boolean(versions?.drafts)
    const there: [Operation, boolean][] = [
      [upload ? 'upload' : 'create', true],
      ['read', true],
      ['update', true],
      ['bulkUpdate', true],
      ['delete', true],
      ['bulkDelete', true],
      ['duplicate', !disableDuplicate],
      ['readDrafts', drafts],
      ['publish', drafts],
      ['readVersions', drafts],
      ['restoreVersion', drafts],
      ['schedule', typeof versions?.drafts === 'object' && Boolean(versions.drafts.schedulePublish)],
      ['trash', Boolean(trash)],
      ['restore', Boolean(trash)],
      ['move', recipes[slug]?.owned(people[0]?.mine ?? aNobody) !== null],
    ]
    for (const [operation, exists] of there)
      expect(operation in row, `${slug}: ${operation} ${exists ? 'is missing' : 'does not exist'}`).toBe(exists)
  }
})

const aNobody: Owner = { region: null, provider: '', place: '' }

it('docs/access.md says what the table says; if not: node cms/access/write-document.ts', () => {
  expect(readFileSync('docs/access.md', 'utf8')).toBe(accessDocument())
})
