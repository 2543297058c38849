import { type OpenDay, openAt, osloWall } from '#content/open-at.ts'
import { hasVisits, isSaidByPage, type OpenWords, type Spoken, stateNow } from './state-now.ts'

/**
 * Lights the doors that are open now. The page says the day's hours without this script; every minute it turns
 * them into "Åpent nå til kl. 15.30" or "Stengt nå. Åpner …", from the hours that the page carries.
 */
const words = read<OpenWords>(document.querySelector<HTMLElement>('[data-open-words]')?.dataset.openWords)
if (words) {
  const light = () => {
    for (const row of document.querySelectorAll('[data-doors]')) lightRow(row, words)
  }
  light()
  setInterval(light, 60_000)
  // A sleeping telephone runs no timers.
  document.addEventListener('visibilitychange', () => document.hidden || light())
}

function lightRow(row: Element, said: OpenWords): void {
  const states = [...row.querySelectorAll<HTMLElement>('[data-days]')].flatMap((line) => lightLine(line, said) ?? [])
  const sign = (['open', 'ajar', 'closed'] as const).find((it) => states.some((state) => state.sign === it))
  if (sign) row.querySelector('.glyph use')?.setAttribute('href', `#d-${sign}`)
}

function lightLine(line: HTMLElement, said: OpenWords): Spoken | null {
  const days = read<OpenDay[]>(line.dataset.days)
  const now = osloWall(Date.now())
  if (!days || isSaidByPage(days, now)) return null
  const state = openAt(days, now)
  const today = days.find((it) => it.date === now.date)
  const spoken = state && stateNow(state, now.date, said, today === undefined || hasVisits(today))
  if (!spoken) return null
  const strong = document.createElement('b')
  strong.textContent = spoken.strong
  if (spoken.sign === 'open') strong.className = 'is-open'
  line.replaceChildren(strong, ` ${spoken.rest}`)
  return spoken
}

/** The page was rendered from the same types; a broken attribute leaves the page as it stands. */
function read<T>(json: string | undefined): T | null {
  return json === undefined ? null : (JSON.parse(json) as T)
}
