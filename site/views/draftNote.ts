import { z } from 'zod'
import { locales } from '#content/locale.ts'

/** What a page says of itself when it shows a draft. */
const draftNote = z.strictObject({
  /** The path of the page that shows it. */
  path: z.string(),
  /** What keeps the draft from being published, in Norwegian. */
  problems: z.array(z.strictObject({ field: z.string(), message: z.string() })),
  /** The language that was asked for, where the draft has no text in it. */
  untranslated: z.enum(locales).nullable(),
  /** The Oslo day the page is shown as of; null for today. */
  asOf: z.string().nullable(),
  /** When the link expires, in milliseconds since 1970; null beside the form. */
  until: z.number().nullable(),
  /** The origin of the admin that has the page in a frame, and tells it of saves. */
  follow: z.string().nullable(),
  /** Another for another draft. */
  version: z.string(),
})
export type DraftNote = z.infer<typeof draftNote>

/** How the note comes with the request: set by the site's own server, which passes no such header on from outside. */
export const draftHeader = 'x-eidor-draft'

export function written(note: DraftNote): string {
  return encodeURIComponent(JSON.stringify(note))
}

/** The note of a request; null where the request shows no draft. */
export function draftNoteOf(request: Request): DraftNote | null {
  const header = request.headers.get(draftHeader)
  return header === null ? null : draftNote.parse(JSON.parse(decodeURIComponent(header)))
}
