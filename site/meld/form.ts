import type { Locale } from '#content/locale.ts'
import type { Spoken, Submission } from '#content/submission.ts'
import type { Reader } from '../records/reader.ts'

/** What a form is judged with. */
export interface Judging {
  read: Reader
  locale: Locale
  /** The language the form was in. */
  language: Spoken
  /** The address it was sent to, with its query. */
  url: URL
  /** PUBLISH_SECRET. */
  secret: string
}

/** What was sent is right: it is kept under `key`, and the visitor is led to a page that thanks. */
export interface Accepted {
  submission: Submission
  /** Names it; null for the form's own stamp, by which sending it twice is sending it once. */
  key: string | null
  /** Path and query. */
  thanks: string
}

/** A form below `/meld/`. */
export interface Form {
  /** The names of its fields: what stood in them is shown again where something is wrong. */
  fields: readonly string[]
  /** Whether it is one that people type in, and robots would: then it has a stamp and a field that is to stay empty. */
  typed: boolean
  /** Whether programs of others may send it, without a browser on our page (RFC 8058); its address must be a secret then. */
  fromElsewhere: boolean
  judge(values: Record<string, string>, judging: Judging): Accepted | { errors: Record<string, string> } | 'missing'
}
