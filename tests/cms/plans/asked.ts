import type { TypedUser } from 'payload'
import { z } from 'zod'
import { newCourseId } from '#cms/database/course-id.ts'
import { signed } from '#content/signature.ts'
import { submissionHeader } from '#content/submission.ts'
import type { Asked } from '../../database/plans/watched.ts'
import { placeIn, regionIdOf } from '../county.ts'
import { importer } from '../importing.ts'
import type { World } from '../world.ts'
import { listsOf, showList } from './lists.ts'

/** Everybody who asks, and what they ask about. */
export interface Asker {
  cms: World
  admin: string
  editor: string
  contributor: string
  users: Record<'admin' | 'editor' | 'contributor', TypedUser>
  region: string
  place: string
  course: string
  news: string
  page: string
}

export async function askerOf(cms: World): Promise<Asker> {
  const { payload } = cms
  const region = await regionIdOf(cms, 'lofoten')
  const one = async (collection: 'courses' | 'news' | 'pages') => {
    const own = collection === 'pages' ? {} : { where: { region: { equals: region } } }
    const { docs } = await payload.find({ collection, ...own, limit: 1, depth: 0, sort: '-createdAt' })
    return String(docs[0]?.id)
  }
  const provider = await payload.find({ collection: 'providers', limit: 1, depth: 0 })
  const [admin, editor, contributor] = [
    await cms.signIn('administrator'),
    await cms.signIn('region-editor', [region]),
    await cms.signIn('course-contributor', [], [String(provider.docs[0]?.id)]),
  ]
  const userOf = async (token: string) => {
    const { user } = await payload.auth({ headers: new Headers({ authorization: `JWT ${token}` }) })
    if (!user) throw new Error('Nobody is signed in.')
    return user
  }
  return {
    cms,
    admin,
    editor,
    contributor,
    users: { admin: await userOf(admin), editor: await userOf(editor), contributor: await userOf(contributor) },
    region,
    place: (await placeIn(cms, region)).id,
    course: await one('courses'),
    news: await one('news'),
    page: await one('pages'),
  }
}

/** All of it. */
export function asked(asker: Asker): Asked[] {
  return [lists, reads, site, saves, scheduled].flatMap((it) => it(asker))
}

/** What the admin's lists ask for. */
function lists({ cms, users }: Asker): Asked[] {
  return listsOf(cms).flatMap((list) => {
    const first = (['admin', 'editor', 'contributor'] as const).map(
      (who): Asked => [
        `the list of ${list.slug}, as ${who}`,
        // Who may not see a list is told so; that is no query.
        () => showList(cms, list, users[who]).catch((error) => refused(error)),
      ],
    )
    const sorts = list.columns.flatMap((column) => [column, `-${column}`])
    const search = { or: list.searched.map((it) => ({ [it]: { like: 'norsk' } })) }
    return [
      ...first,
      [`the second page of ${list.slug}`, () => showList(cms, list, users.admin, { page: 2 })] satisfies Asked,
      ...sorts.map((sort): Asked => [`${list.slug} by ${sort}`, () => showList(cms, list, users.admin, { sort })]),
      [`${list.slug} with a word`, () => showList(cms, list, users.admin, { where: search })] satisfies Asked,
      ...(list.trash
        ? [
            [
              `the trash of ${list.slug}`,
              () => showList(cms, list, users.admin, { trash: true, where: { deletedAt: { exists: true } } }),
            ] satisfies Asked,
          ]
        : []),
    ]
  })
}

function refused(error: unknown): void {
  if (!(error instanceof Error) || error.name !== 'Forbidden') throw error
}

/** What panels, forms and other programs ask for over REST. */
function reads({ cms, admin, editor, contributor, place, course, news, page, region }: Asker): Asked[] {
  const get =
    (path: string, token = admin) =>
    async () => {
      const { status, body } = await cms.call('GET', path, { token })
      if (status !== 200) throw new Error(`GET ${path} answered ${status}: ${JSON.stringify(body)}`)
    }
  const locks = `where[document.value][equals]=${course}&where[document.relationTo][equals]=courses`
  const everybody = [admin, editor, contributor]
  return [
    ...[
      '/api/dashboard',
      '/api/courses/ending',
      '/api/confirmations/due',
      '/api/receipts',
      '/api/courses?depth=0',
    ].flatMap((path) => everybody.map((token, index): Asked => [`${path} (${index})`, get(path, token)])),
    ...[
      '/api/opening-today',
      '/api/offer',
      '/api/languages',
      '/api/demand/entries',
      '/api/following',
      '/api/names/waiting',
      '/api/news-without-sami',
      '/api/users/me',
      `/api/names/of-place/${place}`,
      `/api/names/check?name=Eksempel&place=${place}`,
      `/api/sheets/place/${place}`,
      `/api/receipts/course/${course}`,
      `/api/imports/origin/${course}`,
      `/api/proposals/texts/pages/${page}`,
      `/api/courses/${course}`,
      `/api/courses/${course}?draft=true`,
      `/api/courses?depth=1&limit=10&where[region][equals]=${region}`,
      `/api/courses?depth=1&limit=10&where[region][equals]=${region}&where[_status][equals]=published&sort=-updatedAt`,
      `/api/courses/versions?where[parent][equals]=${course}&sort=-updatedAt&limit=10`,
      `/api/news/versions?where[parent][equals]=${news}&sort=-updatedAt&limit=10`,
      `/api/news?limit=10&sort=-date`,
      `/api/courses?select[title]=true&depth=0&limit=10&sort=title&draft=true&where[title][like]=norsk`,
      `/api/payload-locked-documents?${locks}`,
      '/api/payload-preferences/collection-courses',
    ].map((path): Asked => [path, get(path, path === '/api/names/waiting' ? editor : admin)]),
  ]
}

/** What the site asks for, and tells. */
function site({ cms }: Asker): Asked[] {
  const headers = { authorization: `Bearer ${cms.publishSecret}` }
  let told = 0
  return [
    [
      'the feed, to its end',
      async () => {
        for (let since = '', more = true; more; ) {
          const { body } = await cms.call('GET', `/api/published?since=${since}`, { headers })
          const page = z.object({ cursor: z.string(), more: z.boolean() }).parse(body)
          since = page.cursor
          more = page.more
        }
      },
    ],
    ['the feed, where there is nothing new', () => feedFromEnd(cms, headers)],
    ['the summary', () => cms.call('GET', '/api/published/summary', { headers })],
    [
      'a wish, with an address',
      async () => {
        told += 1
        const contact = { key: told.toString(16).padStart(32, 'e'), email: 'ny@example.no', language: 'nb' }
        const submission = { kind: 'wish', what: `Nytt ønske ${told}`, region: 'lofoten', municipality: null, contact }
        const body = { key: `form:asked-${told}`, at: new Date().toISOString(), submission }
        const signature = signed(JSON.stringify(body), 'submissions', cms.publishSecret)
        const { status } = await cms.call('POST', '/api/submissions', {
          body,
          headers: { [submissionHeader]: signature },
        })
        if (status !== 200) throw new Error(`A wish was answered ${status}.`)
      },
    ],
  ]
}

async function feedFromEnd(cms: World, headers: Record<string, string>): Promise<void> {
  const { body } = await cms.call('GET', '/api/published/summary', { headers })
  const { highest } = z.object({ highest: z.number() }).parse(body)
  await cms.call('GET', `/api/published?since=${highest}`, { headers })
}

/** What is saved. */
function saves({ cms, admin, place, course, news, region }: Asker): Asked[] {
  let made = 0
  const send = async (method: string, path: string, body: object) => {
    const answer = await cms.call(method, path, { token: admin, body })
    if (answer.status >= 300)
      throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const next = () => {
    made += 1
    return `asked ${made}`
  }
  return [
    ['saving a course', () => send('PATCH', `/api/courses/${course}`, { reference: next(), _status: 'published' })],
    [
      'saving a draft',
      () => send('PATCH', `/api/courses/${course}?draft=true`, { reference: next(), _status: 'draft' }),
    ],
    ['publishing it', () => send('PATCH', `/api/courses/${course}`, { reference: next(), _status: 'published' })],
    [
      'saving a place',
      () => send('PATCH', `/api/places/${place}`, { phone: `22 22 22 ${10 + made++}`, _status: 'published' }),
    ],
    ['saving news', () => send('PATCH', `/api/news/${news}`, { summary: next(), _status: 'published' })],
    ['proposing a name', () => send('POST', '/api/names', { name: `Fjordporten ${next()}`, place, state: 'proposed' })],
    ['an id for a new course', () => newCourseId({ payload: cms.payload, context: {} } as never)],
    [
      'an import',
      async () => {
        const run = await importer(cms, admin).bringIn(`code;title\nMIN-${made++};Kurs ${made}`, { region: 'lofoten' })
        if (run.state !== 'done') throw new Error(`The import ended as ${run.state}.`)
      },
    ],
    [
      'confirming',
      async () => {
        const fact = { course, fact: 'price' }
        await cms.call('POST', '/api/confirmations', { token: admin, body: fact })
      },
    ],
    [
      'throwing away and taking back',
      async () => {
        const { doc } = z.object({ doc: z.object({ id: z.string() }) }).parse(
          await send('POST', '/api/news?draft=true', {
            title: next(),
            summary: 'Kort',
            region,
            written: 'nb',
            _status: 'draft',
          }),
        )
        await send('PATCH', `/api/news/${doc.id}?draft=true`, { deletedAt: new Date().toISOString() })
        await cms.call('DELETE', `/api/news/${doc.id}?trash=true`, { token: admin })
      },
    ],
  ]
}

/** What is done on a schedule. */
function scheduled({ cms: { payload } }: Asker): Asked[] {
  return [
    ['jobs that are due', () => payload.jobs.run({ queue: 'default' })],
    ['letters about wishes', async () => (await import('#cms/demand/write-due.ts')).writeDue(payload, Date.now())],
    ['erasing what was said', async () => (await import('#cms/demand/erase.ts')).eraseWhatIsOld(payload, Date.now())],
    ['erasing who followed', async () => (await import('#cms/following/erase.ts')).eraseWhatIsOld(payload, Date.now())],
    ['asking who follows', async () => (await import('#cms/following/ask.ts')).askNew(payload, Date.now())],
    ['beginning to follow', async () => (await import('#cms/following/ask.ts')).beginNew(payload, Date.now())],
    ['sources that are due', async () => (await import('#cms/import/fetching.ts')).fetchDue(payload, Date.now())],
    ['imports that stopped', async () => (await import('#cms/import/interrupted.ts')).markInterrupted(payload)],
  ]
}
