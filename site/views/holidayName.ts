import type { Holiday } from '#content/holidays.ts'
import { capital } from '#site/text/capital.ts'
import type { Run, Speech } from './speech.ts'

/** "Skjærtorsdag" */
export function holidayName({ name: { nb, nn, en } }: Holiday, { words }: Speech): Run {
  return { text: capital(words.lang === 'en' ? en : words.lang === 'nn' ? nn : nb), lang: words.lang }
}
