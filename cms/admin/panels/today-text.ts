import type { DoorToday } from '../../opening/today.ts'
import type { AdminLanguage, AdminText } from '../language.ts'

const days: Record<AdminLanguage, string[]> = {
  nb: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}
const modes: Record<DoorToday['hours'][number]['mode'], AdminText | null> = {
  'drop-in': null,
  appointment: { nb: 'bare med time', en: 'by appointment' },
  telephone: { nb: 'på telefon', en: 'by telephone' },
}

/** `9.30` in Norwegian, `9:30` in English. */
export function timeText(clock: string, language: AdminLanguage): string {
  const short = clock.replace(/^0/, '')
  return language === 'nb' ? short.replace(':', '.') : short
}

/** Today's hours in words: "9.00–15.30, 15.30–17.00 bare med time"; "Stengt". */
export function hoursText({ hours, why }: DoorToday, language: AdminLanguage): string {
  const spans = hours.map(({ opens, closes, mode }) => {
    const how = modes[mode]
    return `${timeText(opens, language)}–${timeText(closes, language)}${how ? ` ${how[language]}` : ''}`
  })
  const said = spans.length > 0 ? spans.join(', ') : language === 'nb' ? 'Stengt' : 'Closed'
  return why === null ? said : `${said} (${why})`
}

/** Whether it is open now, and until or from when. `today` is an Oslo day. */
export function stateText({ state }: DoorToday, language: AdminLanguage, today: string): string {
  const nb = language === 'nb'
  if (state.state === 'open') {
    const until = timeText(state.closesAt, language)
    return nb ? `Åpent nå, til kl. ${until}` : `Open now, until ${until}`
  }
  if (state.state === 'by-appointment') return nb ? 'Åpent nå bare etter avtale' : 'Open now by appointment only'
  if (state.opensNext === null) return nb ? 'Stengt nå' : 'Closed now'
  const at = timeText(state.opensNext.opens, language)
  const day = dayText(state.opensNext.date, today, language)
  return nb ? `Stengt nå, åpner ${day} kl. ${at}` : `Closed now, opens ${day} at ${at}`
}

function dayText(date: string, today: string, language: AdminLanguage): string {
  const ahead = (Date.parse(date) - Date.parse(today)) / 86_400_000
  if (ahead === 0) return language === 'nb' ? 'i dag' : 'today'
  // 1 January 1970 was a Thursday; a bare day is read as UTC, so the division leaves no rest.
  const name = days[language][(Date.parse(date) / 86_400_000 + 3) % 7] ?? ''
  if (ahead < 7) return name
  return `${name} ${date.split('-').toReversed().slice(0, 2).map(Number).join('.')}${language === 'nb' ? '.' : ''}`
}

/** What the button offers: where today is over or closed, tomorrow is left. */
export function offerText({ canCloseToday }: DoorToday, language: AdminLanguage): string {
  if (canCloseToday) return language === 'nb' ? 'Steng tidlig i dag' : 'Close early today'
  return language === 'nb' ? 'Steng i morgen' : 'Close tomorrow'
}

/** "Stenger kl. 13.00 i dag", "Stengt i morgen": what a quick closing did. */
export function closedText({ day, closes }: DoorToday['undo'][number], language: AdminLanguage): string {
  const nb = language === 'nb'
  const when = day === 'today' ? (nb ? 'i dag' : 'today') : nb ? 'i morgen' : 'tomorrow'
  if (closes === null) return nb ? `Stengt ${when}` : `Closed ${when}`
  const at = timeText(closes, language)
  return nb ? `Stenger kl. ${at} ${when}` : `Closes at ${at} ${when}`
}

/** The way to the notice about a day that is not as usual. */
export function noticeText(day: 'today' | 'tomorrow', language: AdminLanguage): string {
  if (language === 'en') return day === 'today' ? 'Print a notice for today' : 'Print a notice for tomorrow'
  return day === 'today' ? 'Skriv ut oppslag for i dag' : 'Skriv ut oppslag for i morgen'
}
