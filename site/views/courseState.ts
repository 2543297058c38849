import type { CourseState } from '#content/course-state.ts'
import { fullDate, shortNear } from '#site/text/dates.ts'
import type { State } from './door.ts'
import type { Speech } from './speech.ts'

/** The words of a state; `near` writes the dates in them, by default without weekdays as in a list. */
export function signOf(it: CourseState, today: string, page: Speech, near = shortNear): State {
  const { words } = page
  const say = (date: string) => near(date, today, words.lang)
  const next =
    it.nextSession && it.nextSession.id !== it.session?.id
      ? words.nextStart(fullDate(it.nextSession.starts, words.lang))
      : ''
  switch (it.state) {
    case 'rolling':
      return { sign: 'open', strong: words.applyRolling, rest: '' }
    case 'on-request':
      return { sign: 'ajar', strong: words.catalogue.onRequest, rest: '' }
    case 'open':
      return {
        sign: 'open',
        strong: it.deadline ? words.applyBy(say(it.deadline)) : words.applyNow,
        rest: it.placesLeft === null ? '' : words.placesLeft(it.placesLeft),
      }
    case 'waiting-list':
      return { sign: 'ajar', strong: words.waitingList, rest: it.waiting === null ? '' : words.waiting(it.waiting) }
    case 'opens-later':
      return {
        sign: 'planned',
        strong: it.applyFrom ? words.applyOpens(say(it.applyFrom)) : words.notDecided,
        rest: '',
      }
    case 'full':
      return { sign: 'closed', strong: words.full, rest: next }
    case 'deadline-passed':
      return { sign: 'closed', strong: words.deadlinePast, rest: next || words.noneAhead }
    case 'cancelled':
      return { sign: 'closed', strong: words.cancelled, rest: next }
    case 'finished':
      return { sign: 'closed', strong: words.deadlinePast, rest: words.noneAhead }
  }
}
