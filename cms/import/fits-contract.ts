import type { ColumnMap } from '#content/catalogue/recognise.ts'
import type { Fields } from '#content/catalogue/row.ts'
import type { RowProblem } from '#content/catalogue/said.ts'
import { ContentInvalid } from '#content/parse.ts'
import { slugify } from '#content/slug.ts'
import { published } from '../published/published.ts'
import { type Document, isDocument } from '../published/shape.ts'
import { explained } from '../release/explained.ts'
import { formPath } from '../release/refused.ts'
import { withFields } from './course-fields.ts'

interface Candidate {
  fields: Fields
  code: string
  /** The course as it is stored; null for a new one. */
  before: Document | null
  row: number
  map: ColumnMap
}

/** Whether a course would be published with these fields (I1): what is wrong with it, at the columns of the file. */
export function fitsContract({ fields, code, before, row, map }: Candidate): RowProblem[] {
  const doc = withFields(before ?? newCourse('0'.repeat(24), code), fields)
  try {
    published('course', { ...doc, slug: slugOf(doc), _status: 'published', deletedAt: null })
    return []
  } catch (error) {
    if (!(error instanceof ContentInvalid)) throw error
    return error.problems.map((it) => {
      const field = formPath('course', it.field).split('.')[0] ?? ''
      return { row, column: map[field] ?? (field === '' ? null : field), value: '', said: explained(it) }
    })
  }
}

/** A course of which nothing is known but its code. */
export function newCourse(id: string, code: string): Document {
  return {
    id,
    reference: code,
    shownIn: [],
    places: [],
    goals: [],
    audiences: [],
    sessions: [],
    outcomes: [],
    region: null,
  }
}

/** The words of its address: those it has, else from its title, else from its code. */
export function slugOf(doc: Document): string {
  if (typeof doc.slug === 'string' && doc.slug !== '') return doc.slug
  const title = isDocument(doc.title) ? String(doc.title.no ?? '') : ''
  return slugify(title) || slugify(String(doc.reference)) || 'kurs'
}
