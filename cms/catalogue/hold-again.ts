import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import { type Locale, translationLocales } from '#content/locale.ts'
import { daysInTerm, lastRuns, type RunDays } from '#content/new-run.ts'
import type { Session } from '#content/session.ts'
import { type Term, termOf } from '#content/term.ts'
import { type AdminText, inEditorsLanguage } from '../admin/language.ts'
import { newId } from '../database/ids.ts'
import { day } from '../published/shape.ts'

/** What came of one course: the runs it got, or why it got none. */
export type HeldAgain =
  | { course: string; title: string | null; added: RunDays[]; published: boolean }
  | { course: string; title: string | null; refused: string }

type Row = NonNullable<DataFromCollectionSlug<'courses'>['sessions']>[number]

/** A course gets the runs of its last term anew, as a draft or published. @throws APIError where it is not the editor's. */
export async function holdAgain(course: string, term: Term, publish: boolean, req: PayloadRequest): Promise<HeldAgain> {
  const common = { collection: 'courses', id: course, req, depth: 0, overrideAccess: false } as const
  const reading = { ...common, draft: true, fallbackLocale: false } as const
  const stored = await req.payload.findByID({ ...reading, locale: 'no' })
  const title = stored.title ?? null
  const refuse = (text: AdminText): HeldAgain => ({ course, title, refused: inEditorsLanguage(req, text) })
  if (stored.admission !== 'sessions') return refuse(texts.noRuns)
  if (publish && stored._status === 'draft') return refuse(texts.pending)
  const rows = (stored.sessions ?? []).map((row) => ({ row, ...daysOf(row) }))
  if (rows.some((it) => termOf(it.starts).starts === term.starts && it.row.status !== 'cancelled'))
    return refuse(texts.already)
  const again = lastRuns(rows, term).map((it) => ({ from: it.row, id: newId(), days: daysInTerm(it, term) }))
  if (again.length === 0) return refuse(texts.noneBefore)

  // The notes of the rows are written language by language: Payload takes one at a time.
  for (const locale of ['no', ...translationLocales] as const) {
    const doc = locale === 'no' ? stored : await req.payload.findByID({ ...reading, locale })
    const kept = doc.sessions ?? []
    const added = again.map((it) => anew(it.id, it.days, kept.find((row) => row.id === it.from.id) ?? it.from))
    if (locale !== 'no' && added.every((it) => !it.scheduleNote)) continue
    const before = locale === 'no' ? kept : kept.filter((row) => !again.some((it) => it.id === row.id))
    const data = { sessions: [...before, ...added], ...(publish ? { _status: 'published' as const } : {}) }
    await req.payload.update({ ...common, locale: locale satisfies Locale, draft: !publish, data })
  }
  return { course, title, added: again.map((it) => it.days), published: publish }
}

function daysOf(row: Row): RunDays & Pick<Session, 'status'> {
  const text = (value: unknown) => {
    const it = day(value)
    return typeof it === 'string' ? it : null
  }
  return {
    starts: text(row.starts) ?? '',
    ends: text(row.ends),
    applyFrom: text(row.applyFrom),
    deadline: text(row.deadline),
    status: row.status,
  }
}

/** A run like another on other days: everybody can apply, and nobody has. */
function anew(id: string, { starts, ends, applyFrom, deadline }: RunDays, like: Row): Row {
  const meetings = like.meetings?.map(({ id: _old, ...it }) => it) ?? []
  return {
    ...like,
    id,
    starts: noon(starts) ?? '',
    ends: noon(ends),
    applyFrom: noon(applyFrom),
    deadline: noon(deadline),
    meetings,
    status: 'open',
    placesLeft: like.placesLeft === null ? null : (like.capacity ?? null),
    waiting: null,
  }
}

/** A day as the date picker of the form stores it. */
function noon(date: string | null): string | null {
  return date === null ? null : `${date}T12:00:00.000Z`
}

const texts = {
  noRuns: {
    nb: 'Kurset har ikke kursstarter: opptaket er hele året eller etter avtale.',
    en: 'The course has no sessions: admission is all year or by agreement.',
  },
  pending: {
    nb: 'Kurset har endringer som ikke er publisert. Åpne det, og publiser eller forkast dem først.',
    en: 'The course has changes that are not published. Open it, and publish or discard them first.',
  },
  already: {
    nb: 'Kurset har allerede en kursstart i dette halvåret.',
    en: 'The course has a session in that term already.',
  },
  noneBefore: {
    nb: 'Kurset har ingen tidligere kursstart å gå ut fra. Legg inn den første for hånd.',
    en: 'The course has no earlier session to go by. Put in the first by hand.',
  },
}
