import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { addDays } from '#content/date.ts'
import type { Editor } from '../access/roles.ts'
import { isCounty } from '../access/roles.ts'
import { isOwnCourse } from '../access/rules.ts'
import { sheetOf } from '../confirmations/sheet.ts'
import { day, text } from '../published/shape.ts'
import { ownOf } from './waiting.ts'

/** What is about to happen by itself, so that nobody is surprised by it. */
export const happenings = [
  'deadline',
  'news-expires',
  'exception',
  'name',
  'one-door',
  'closing',
  'publish',
  'unpublish',
] as const

/** One thing that happens on an Oslo day. `title` is what the document is called. */
export interface Happening {
  on: string
  what: (typeof happenings)[number]
  collection: string
  id: string
  title: string
}

/** How far ahead, in days: long enough to do something about it, short enough to be read. */
const horizon = 14
/** A new name and a new door are told longer before: signs and posters take their time. */
const longHorizon = 90
const most = 8

/** What happens to an editor's documents in the days to come, soonest first; at most eight. */
export async function ahead(req: PayloadRequest, editor: Editor, today: string): Promise<Happening[]> {
  const own = ownOf(editor)
  // Courses are all that a course contributor writes, and all that is told them.
  if (editor.role === 'course-contributor') return soonest(await deadlines(req, editor, today))
  const found = await Promise.all([
    deadlines(req, editor, today),
    expiring(req, own, today),
    exceptions(req, own, today),
    names(req, own, today),
    doors(req, own, today),
    closings(req, own, today),
    isCounty(editor) ? scheduled(req, today) : [],
  ])
  return soonest(found.flat())
}

function soonest(found: Happening[]): Happening[] {
  return found.toSorted((a, b) => (a.on === b.on ? (a.title < b.title ? -1 : 1) : a.on < b.on ? -1 : 1)).slice(0, most)
}

/** Asked for as the editor, so that access rules hold here too. */
const asEditor = { depth: 0, limit: 50, locale: 'no', overrideAccess: false } as const

/** From what is published, in memory: asked of the database, the courses' dates are read one course after the other. */
async function deadlines(req: PayloadRequest, editor: Editor, today: string): Promise<Happening[]> {
  const { courses } = await sheetOf(req.payload)
  const own = [...courses.values()].filter((it) => isOwnCourse(editor, it))
  return own.flatMap(({ id, title, sessions }) => {
    const next = sessions
      .map((it) => (it.status === 'cancelled' ? null : it.deadline))
      .filter((it) => it !== null && it >= today && it <= addDays(today, horizon))
      .toSorted()[0]
    return happening(next, 'deadline', 'courses', id, title)
  })
}

async function expiring(req: PayloadRequest, own: Where[], today: string): Promise<Happening[]> {
  const where = { and: [...own, { _status: { equals: 'published' } }, ...between('expires', today, horizon)] }
  const { docs } = await req.payload.find({ collection: 'news', where, req, ...asEditor })
  return docs.flatMap((doc) => happening(day(doc.expires), 'news-expires', 'news', doc.id, doc.title))
}

async function exceptions(req: PayloadRequest, own: Where[], today: string): Promise<Happening[]> {
  const where = { and: [...own, ...between('from', today, horizon)] }
  const { docs } = await req.payload.find({ collection: 'exceptions', where, req, ...asEditor, depth: 1 })
  return docs.flatMap((doc) => {
    const place = typeof doc.place === 'object' && doc.place !== null ? doc.place.title : ''
    const title = [place, text(doc.reason)].filter((it) => typeof it === 'string' && it !== '').join(': ')
    return happening(day(doc.from), 'exception', 'exceptions', doc.id, title)
  })
}

async function names(req: PayloadRequest, own: Where[], today: string): Promise<Happening[]> {
  const where = { and: [...own, { state: { equals: 'adopted' } }, ...between('from', addDays(today, 1), longHorizon)] }
  const { docs } = await req.payload.find({ collection: 'names', where, req, ...asEditor })
  return docs.flatMap((doc) => happening(day(doc.from), 'name', 'names', doc.id, doc.name))
}

async function doors(req: PayloadRequest, own: Where[], today: string): Promise<Happening[]> {
  const where = { and: [...own, { _status: { equals: 'published' } }, ...between('oneDoorFrom', today, longHorizon)] }
  const { docs } = await req.payload.find({ collection: 'places', where, req, ...asEditor })
  return docs.flatMap((doc) => happening(day(doc.oneDoorFrom), 'one-door', 'places', doc.id, doc.title))
}

/** Told at the region: closings themselves are the county's. */
async function closings(req: PayloadRequest, own: Where[], today: string): Promise<Happening[]> {
  const where = { and: [...own, { state: { equals: 'planned' } }, ...between('on', today, longHorizon)] }
  const { docs } = await req.payload.find({ collection: 'closings', where, req, ...asEditor, depth: 1 })
  return docs.flatMap((doc) =>
    typeof doc.region === 'object' ? happening(day(doc.on), 'closing', 'regions', doc.region.id, doc.region.name) : [],
  )
}

/** What Payload's scheduled publishing keeps of a task. */
const task = z.object({
  id: z.string(),
  waitUntil: z.string(),
  input: z.object({
    type: z.enum(['publish', 'unpublish']).nullish(),
    doc: z.object({
      relationTo: z.enum(['places', 'courses', 'news', 'pages', 'goals', 'services']),
      value: z.string(),
    }),
  }),
})

/** Publishing and unpublishing that somebody has set a time for. */
async function scheduled(req: PayloadRequest, today: string): Promise<Happening[]> {
  const { docs } = await req.payload.find({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { completedAt: { exists: false } },
        ...between('waitUntil', today, longHorizon),
      ],
    },
    req,
    depth: 0,
    limit: 50,
    overrideAccess: true,
  })
  const told = docs.map(async (it) => {
    const job = task.safeParse(it).data
    if (!job) return []
    const { relationTo: collection, value: id } = job.input.doc
    const doc = await req.payload.findByID({ collection, id, req, draft: true, disableErrors: true, ...asEditor })
    return happening(day(job.waitUntil), job.input.type ?? 'publish', collection, id, doc?.title)
  })
  return (await Promise.all(told)).flat()
}

/** A day within so many days from the first; a day more on both sides, for what is stored is an instant. */
function between(field: string, first: string, days: number): Where[] {
  return [
    { [field]: { greater_than_equal: `${addDays(first, -1)}T12:00:00.000Z` } },
    { [field]: { less_than: `${addDays(first, days + 1)}T12:00:00.000Z` } },
  ]
}

function happening(on: unknown, what: Happening['what'], collection: string, id: unknown, title: unknown): Happening[] {
  if (typeof on !== 'string') return []
  return [{ on, what, collection, id: String(id), title: typeof title === 'string' && title !== '' ? title : '–' }]
}
