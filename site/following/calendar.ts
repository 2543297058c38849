import { addDays, weekday } from '#content/date.ts'
import type { Session } from '#content/session.ts'
import { coursePlace } from '#site/views/coursePlace.ts'
import { meetingTimes } from '#site/views/sessionRow.ts'
import { sayMaybe } from '#site/views/speech.ts'
import type { Feed, FeedItem } from './feed.ts'
import { sentences } from './feed.ts'
import { calendarText, instantValue, type Property, revision, text, timeValue, wholeDays } from './icalendar.ts'

/**
 * A feed as a calendar (RFC 5545): for each run that one can apply for its first day, and the last day to apply. Not
 * each weekly meeting: whoever follows a search has chosen no course yet, and fifty meetings would hide the one date
 * they can still do something about. Courses that begin at any time have no date, and are not in it.
 */
export function calendarOf(feed: Feed): string {
  const { title, description } = feed
  return calendarText({
    name: title,
    description,
    made: '-//Ei dør//Kurs//NO',
    events: feed.items.flatMap((item) =>
      item.vacancies.flatMap(({ session }) => (session ? eventsOf(feed, item, session) : [])),
    ),
  })
}

function eventsOf(feed: Feed, item: FeedItem, session: Session): Property[] {
  const { words } = feed.page
  const today = feed.read.today()
  const title = item.title.text
  const event = (what: string, summary: string, when: Property[]): Property[] => [
    ['BEGIN', 'VEVENT'],
    ['UID', `${item.course.id}-${session.id}-${what}@eidor`],
    ['DTSTAMP', instantValue(item.lastmod)],
    ['LAST-MODIFIED', instantValue(item.lastmod)],
    ['SEQUENCE', String(revision(item.lastmod))],
    ...when,
    ['SUMMARY', text(summary)],
    ...placed(feed, item, session),
    ['DESCRIPTION', text(described(feed, item, session))],
    ['URL', item.url],
    ['STATUS', 'CONFIRMED'],
    // Nobody is busy because a course they look at begins.
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ]
  return [
    ...(session.starts >= today ? event('start', words.following.begins(title), firstMeeting(session)) : []),
    ...(session.deadline !== null
      ? event('deadline', words.following.deadline(title), wholeDays(session.deadline, addDays(session.deadline, 1)))
      : []),
  ]
}

function placed({ read, page }: Feed, { course }: FeedItem, session: Session): Property[] {
  const where = coursePlace(read, course, session, page)?.text
  const said = [where, session.room].filter(Boolean).join(', ')
  return said === '' ? [] : [['LOCATION', text(said)]]
}

function described({ page }: Feed, { course, summary, url }: FeedItem, session: Session): string {
  const note = sayMaybe(session.scheduleNote, page, course.written)?.text
  return [summary.text, sentences([meetingTimes(session, page).text, note]), url].filter((it) => it !== '').join('\n')
}

/** When a run first meets: at its hour where that is known, else the day it begins. */
function firstMeeting(session: Session): Property[] {
  for (let day = session.starts; day <= addDays(session.starts, 6); day = addDays(day, 1)) {
    if (session.ends !== null && day > session.ends) break
    const [meeting] = session.meetings
      .filter((it) => it.weekday === weekday(day))
      .toSorted((a, b) => (a.opens < b.opens ? -1 : 1))
    if (!meeting) continue
    const until = meeting.closes === '24:00' ? timeValue(addDays(day, 1), '00:00') : timeValue(day, meeting.closes)
    return [
      ['DTSTART;TZID=Europe/Oslo', timeValue(day, meeting.opens)],
      ['DTEND;TZID=Europe/Oslo', until],
    ]
  }
  return wholeDays(session.starts, addDays(session.starts, 1))
}
