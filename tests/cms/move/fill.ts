import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { newId } from '#cms/database/ids.ts'
import { openCms } from '#cms/open.ts'

/*
 * Fills a seeded house with what a house has after a year, in a process of its own: versions, drafts, a draft of a
 * published document, what is in the trash, pictures, users with sessions, texts in several languages, JSON of every
 * kind, and Payload's own. Its settings come from the environment.
 */
const payload = await openCms({ cron: false })
const everybody = { overrideAccess: true } as const
const first = async (collection: 'news' | 'courses' | 'places' | 'regions') => {
  const { docs } = await payload.find({ collection, ...everybody, limit: 1, sort: 'id', depth: 0 })
  return String(docs[0]?.id)
}

const bytes = await sharp({ create: { width: 2000, height: 1200, channels: 3, background: '#00626d' } })
  .jpeg()
  .toBuffer()
const picture = await payload.create({
  collection: 'media',
  ...everybody,
  data: { alt: 'Inngangen på Leknes', credit: 'Kari Nordmann' },
  file: { data: bytes, mimetype: 'image/jpeg', name: 'dør på Leknes.jpg', size: bytes.length },
})

const news = await first('news')
for (const title of ['Åpen dag', 'Åpen dag på lørdag', 'Åpen dag på søndag'])
  await payload.update({
    collection: 'news',
    id: news,
    ...everybody,
    data: { title, picture: picture.id, _status: 'published' },
  })
await payload.update({
  collection: 'news',
  id: news,
  ...everybody,
  locale: 'en',
  data: { title: 'Open day', summary: 'Welcome', _status: 'published' },
})
await payload.update({
  collection: 'news',
  id: news,
  ...everybody,
  draft: true,
  data: { title: 'Utkast til åpen dag' },
})
await payload.create({ collection: 'news', ...everybody, draft: true, data: { title: 'Bare en tittel' } as never })

const { docs: courses } = await payload.find({ collection: 'courses', ...everybody, limit: 3, sort: '-id', depth: 0 })
for (const it of courses)
  await payload.update({
    collection: 'courses',
    id: it.id,
    ...everybody,
    draft: true,
    data: { title: `${it.title}, nytt` },
  })
const [trashed] = courses
if (trashed)
  await payload.update({
    collection: 'courses',
    id: trashed.id,
    ...everybody,
    data: { deletedAt: new Date().toISOString() },
  })

const email = 'kari@example.no'
const password = 'et passord i en test'
const region = await first('regions')
const user = await payload.create({
  collection: 'users',
  ...everybody,
  data: { email, password, name: 'Kari Nordmann', role: 'region-editor', regions: [region], providers: [] },
})
await payload.login({ collection: 'users', data: { email, password } })
await payload.login({ collection: 'users', data: { email, password } })
await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
await payload.login({ collection: 'users', data: { email, password: 'et annet passord' } }).catch(() => undefined)

await payload.updateGlobal({
  slug: 'notice',
  ...everybody,
  data: { active: true, title: 'Stengt i dag', text: 'Vi er tilbake i morgen.' } as never,
})
await payload.updateGlobal({ slug: 'profile', ...everybody, data: {} as never })

const rows: [string, object][] = [
  [
    'payload-preferences',
    {
      key: 'courses-list',
      user: { relationTo: 'users', value: user.id },
      value: { columns: [], limit: 50, none: null, 'a.b': { $c: 1 } },
    },
  ],
  [
    'payload-jobs',
    {
      input: { type: 'publish', doc: { relationTo: 'news', value: news } },
      taskSlug: 'schedulePublish',
      queue: 'default',
      waitUntil: '2099-01-01T00:00:00.000Z',
      totalTried: 0,
      hasError: false,
      log: [],
    },
  ],
  [
    'origins',
    {
      course: String(courses[1]?.id),
      provider: 'en',
      code: 'A 1',
      source: 'file',
      run: newId(),
      name: 'kurs.csv',
      values: { title: null, hours: [], price: {}, 'a.b': 0.1 },
      marks: [],
      later: {},
      removed: false,
      at: '2026-02-03T04:05:06.789Z',
    },
  ],
]
// Payload types these as documents of one known collection each.
for (const [collection, data] of rows)
  await payload.db.create({ collection: collection as 'origins', data: data as never })
await payload.kv.set('a key', { nested: [null, { empty: {} }] })

const dataDir = process.env.DATA_DIR ?? ''
mkdirSync(join(dataDir, 'imports'), { recursive: true })
writeFileSync(join(dataDir, 'imports', newId()), 'kode;tittel\n1;Norsk\n')
await payload.destroy()
process.exit(0)
