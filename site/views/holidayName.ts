import type { Holiday } from '#content/holidays.ts'
import { capital } from '#site/text/capital.ts'
import type { Run, Speech } from './speech.ts'

/** "Skjærtorsdag" */
export function holidayName(holiday: Holiday, page: Speech): Run {
  return { text: capital(holidayText(holiday, page)), lang: page.words.lang }
}

/** "skjærtorsdag", as it stands within a sentence. */
export function holidayText({ name: { nb, nn, en } }: Holiday, { words }: Speech): string {
  return words.lang === 'en' ? en : words.lang === 'nn' ? nn : nb
}
