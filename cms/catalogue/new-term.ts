import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { day, osloDay } from '#content/date.ts'
import { id } from '#content/id.ts'
import { type Term, termsFrom } from '#content/term.ts'
import { editorOf } from '../access/roles.ts'
import { inEditorsLanguage } from '../admin/language.ts'
import { inTransaction } from '../opening/in-transaction.ts'
import { type HeldAgain, holdAgain } from './hold-again.ts'

const most = 200

const request = z.strictObject({
  courses: z.array(id).min(1).max(most),
  /** The Monday on which the term begins. */
  term: day,
  /** Published at once, where the course has no other changes that wait; else a draft to look at. */
  publish: z.boolean().default(false),
})

/** What `POST /api/courses/new-term` answers. */
export interface NewTerm {
  results: HeldAgain[]
}

/**
 * `POST /api/courses/new-term` `{ courses, term, publish? }`: each course is held again in a term. It gets the runs of its
 * last term anew, with days, times, rooms and capacity as they were and everything open (`content/new-run.ts`). One
 * that is refused does not stop the others.
 */
export const newTerm: Omit<Endpoint, 'root'> = {
  path: '/new-term',
  method: 'post',
  handler: async (req) => {
    if (editorOf(req) === null) return Response.json({ error: inEditorsLanguage(req, texts.signIn) }, { status: 401 })
    const asked = request.safeParse(await req.json?.().catch(() => null))
    const term = asked.success ? termThatBegins(asked.data.term) : undefined
    if (!asked.success || !term)
      return Response.json({ error: inEditorsLanguage(req, texts.notUnderstood) }, { status: 400 })
    const results: HeldAgain[] = []
    for (const course of new Set(asked.data.courses)) results.push(await one(course, term, asked.data.publish, req))
    const answer: NewTerm = { results }
    return Response.json(answer)
  },
}

/** The term that begins on a day, of those one may plan for: this year's and the two years' after it. */
function termThatBegins(starts: string): Term | undefined {
  const year = Number(osloDay(Date.now()).slice(0, 4))
  return termsFrom(`${year}-01-01`, 6).find((it) => it.starts === starts)
}

async function one(course: string, term: Term, publish: boolean, req: PayloadRequest): Promise<HeldAgain> {
  try {
    return await inTransaction(req, () => holdAgain(course, term, publish, req))
  } catch (error) {
    // What Payload and our own rules refuse is said for this course; anything else is a fault of ours.
    if (error instanceof APIError && error.isPublic) return { course, title: null, refused: error.message }
    throw error
  }
}

const texts = {
  signIn: { nb: 'Logg inn for å legge til et nytt halvår.', en: 'Sign in to add a new term.' },
  notUnderstood: {
    nb: `Velg fra 1 til ${most} kurs, og et halvår fra i år eller de to neste årene.`,
    en: `Choose from 1 to ${most} courses, and a term of this year or the next two.`,
  },
}
