/** A property of iCalendar and its value as it is to stand there: `['DTSTART;VALUE=DATE', '20270112']`. */
export type Property = readonly [name: string, value: string]

/** A text as a value of iCalendar (RFC 5545, 3.3.11). */
export function text(value: string): string {
  return (
    value
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what iCalendar refuses
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/[\\;,]/g, (it) => `\\${it}`)
      .replaceAll('\n', '\\n')
  )
}

/** A day, `20270112`, of `2027-01-12`. */
export function dayValue(day: string): string {
  return day.replaceAll('-', '')
}

/** A wall-clock time on a day, `20270112T170000`. */
export function timeValue(day: string, clock: string): string {
  return `${dayValue(day)}T${clock.replace(':', '')}00`
}

/** An instant in UTC, `20261122T130207Z`, of ISO 8601. */
export function instantValue(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** Days from the first to the one after the last, without hours. */
export function wholeDays(first: string, after: string): Property[] {
  return [
    ['DTSTART;VALUE=DATE', dayValue(first)],
    ['DTEND;VALUE=DATE', dayValue(after)],
  ]
}

const firstRevision = Date.UTC(2026, 0, 1)

/** A number that grows with each release (RFC 5545, 3.8.7.4), within 31 bits until 2094. */
export function revision(lastmod: string): number {
  return Math.max(0, Math.floor((Date.parse(lastmod) - firstRevision) / 1000))
}

/** A calendar that others keep up to date with: what it is, and its events. */
export interface CalendarText {
  name: string
  description: string
  /** What made it, as iCalendar names programs. */
  made: string
  events: readonly Property[]
}

export function calendarText({ name, description, made, events }: CalendarText): string {
  return lines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', made],
    ['METHOD', 'PUBLISH'],
    ['CALSCALE', 'GREGORIAN'],
    ['NAME', text(name)],
    ['X-WR-CALNAME', text(name)],
    ['DESCRIPTION', text(description)],
    ['X-WR-TIMEZONE', 'Europe/Oslo'],
    ['REFRESH-INTERVAL;VALUE=DURATION', 'PT6H'],
    ['X-PUBLISHED-TTL', 'PT6H'],
    ...oslo,
    ...events,
    ['END', 'VCALENDAR'],
  ])
}

/** Components and properties as lines, folded. */
export function lines(properties: readonly Property[]): string {
  return properties.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('')
}

/** The longest line, in octets, without its end (RFC 5545, 3.1). */
const longestLine = 75

/** Folds a line between characters, never inside one. */
function folded(line: string): string {
  let out = ''
  let length = 0
  for (const character of line) {
    const octets = Buffer.byteLength(character)
    if (length + octets > longestLine) {
      out += '\r\n '
      length = 1
    }
    out += character
    length += octets
  }
  return out
}

/** Europe/Oslo as it has been since 1996: for programs that do not know it by name. */
export const oslo: readonly Property[] = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', 'Europe/Oslo'],
  ['BEGIN', 'DAYLIGHT'],
  ['TZOFFSETFROM', '+0100'],
  ['TZOFFSETTO', '+0200'],
  ['TZNAME', 'CEST'],
  ['DTSTART', '19960331T020000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
  ['END', 'DAYLIGHT'],
  ['BEGIN', 'STANDARD'],
  ['TZOFFSETFROM', '+0200'],
  ['TZOFFSETTO', '+0100'],
  ['TZNAME', 'CET'],
  ['DTSTART', '19961027T030000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
]
