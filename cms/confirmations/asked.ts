import type { Payload } from 'payload'
import type { Standing } from '#content/confirming.ts'
import type { AdminLanguage } from '../admin/language.ts'
import { editedRegions } from './active-editors.ts'
import { type Audience, type Due, dueFor } from './due.ts'
import { type Sheet, sheetOf } from './sheet.ts'
import { courseWords, type FactWords, placeWords } from './words.ts'

/** A fact that an editor is asked about. Days are Oslo days. */
export interface AskedFact extends FactWords {
  name: string
  /** Of the value in `text`: sent back, so that only what was shown is confirmed. */
  value: string
  confirmed: string | null
  due: string | null
  standing: Standing
}

/** A place or a course with what is asked about it. */
export interface Asked {
  kind: 'place' | 'course'
  id: string
  title: string
  facts: AskedFact[]
}

export interface AskedList {
  items: Asked[]
  /** How many more places and courses there are. */
  more: number
}

/** What an audience is asked to confirm, in words, the most overdue first, at most `most` places and courses. */
export async function askedOf(
  payload: Payload,
  audience: Audience,
  today: string,
  language: AdminLanguage,
  most: number,
): Promise<AskedList> {
  const [sheet, edited] = await Promise.all([sheetOf(payload), editedRegions(payload)])
  const due = dueFor(sheet, audience, edited, today)
  const items = due.slice(0, most).map((it) => asked(sheet, it, today, language))
  return { items, more: Math.max(0, due.length - most) }
}

function asked(sheet: Sheet, { kind, id, region, facts }: Due, today: string, language: AdminLanguage): Asked {
  const place = sheet.places.get(id)
  const course = sheet.courses.get(id)
  const wordsOf = (name: string): FactWords =>
    place
      ? placeWords(sheet, place, name, today, language)
      : course
        ? courseWords(course, today, language)
        : { label: name, text: '', field: null }
  const title = course?.title ?? sheet.regionNames.get(region ?? '') ?? id
  return {
    kind,
    id,
    title,
    facts: facts.map(({ fact, confirmed, due, standing }) => ({
      ...wordsOf(fact.name),
      name: fact.name,
      value: fact.value,
      confirmed,
      due,
      standing,
    })),
  }
}
