import { describe, expect, test } from 'vitest'
import type { OpenState } from '#content/open-at.ts'
import { isSaidByPage, type OpenWords, stateNow } from '#site/scripts/state-now.ts'
import { dayName } from '#site/text/dates.ts'
import { nb } from '#site/text/nb.ts'

const words: OpenWords = {
  ...nb.status,
  ...nb.placeWords,
  days: [1, 2, 3, 4, 5, 6, 7].map((it) => dayName(it, 'nb')),
  separator: '.',
}
const tuesday = '2026-11-24'
const said = (state: OpenState) => {
  const spoken = stateNow(state, tuesday, words)
  return spoken && [spoken.sign, `${spoken.strong} ${spoken.rest}`]
}
const closed = (date: string, opens = '12:00'): OpenState => ({
  state: 'closed',
  opensNext: { date, opens, mode: 'drop-in' },
})

describe('The door in the browser', () => {
  test('is lit while it is open', () => {
    expect(said({ state: 'open', closesOn: tuesday, closesAt: '15:30' })).toEqual(['open', 'Åpent nå til kl. 15.30'])
  })

  test('is ajar for those who have an appointment', () => {
    const state: OpenState = {
      state: 'by-appointment',
      modes: ['appointment'],
      opensNext: null,
      closesOn: tuesday,
      closesAt: '15:00',
    }
    expect(said(state)).toEqual(['ajar', 'Åpent nå for deg som har time, til kl. 15.00'])
  })

  test('says when it opens: today, tomorrow, or on a weekday', () => {
    expect(said(closed(tuesday))).toEqual(['closed', 'Stengt nå. Åpner i dag kl. 12.00'])
    expect(said(closed('2026-11-25', '09:00'))).toEqual(['closed', 'Stengt nå. Åpner i morgen kl. 9.00'])
    expect(said(closed('2026-11-30', '09:00'))).toEqual(['closed', 'Stengt nå. Åpner mandag kl. 9.00'])
  })

  test('says it when only those with an appointment may come', () => {
    expect(said({ state: 'closed', opensNext: { date: '2026-11-25', opens: '09:00', mode: 'appointment' } })).toEqual([
      'closed',
      'Stengt nå. Åpner i morgen kl. 9.00, bare med time',
    ])
  })

  test('leaves the words of the page where the next opening is more than six days ahead', () => {
    expect(said(closed('2026-12-01'))).toBeNull()
  })

  test('says until when calls are answered, and on a day without visits that nobody can come', () => {
    const state: OpenState = {
      state: 'by-appointment',
      modes: ['telephone'],
      opensNext: null,
      closesOn: tuesday,
      closesAt: '12:00',
    }
    expect(said(state)).toEqual(['closed', 'Stengt nå. Vi svarer på telefon til kl. 12.00.'])
    expect(stateNow(state, tuesday, words, false)?.strong).toBe('Stengt for besøk i dag.')
  })

  test('leaves a closed day to the words of the page, on the day of the page and until somebody answers calls', () => {
    const closedDay = { date: tuesday, periods: [] }
    const callDay = { date: tuesday, periods: [{ opens: '09:00', closes: '12:00', mode: 'telephone' as const }] }
    const visitDay = { date: tuesday, periods: [{ opens: '09:00', closes: '12:00', mode: 'appointment' as const }] }
    const at = (minutes: number, date = tuesday) => ({ date, minutes })
    expect(isSaidByPage([closedDay], at(600))).toBe(true)
    expect(isSaidByPage([closedDay], at(600, '2026-11-25'))).toBe(false)
    expect([539, 540, 720].map((it) => isSaidByPage([callDay], at(it)))).toEqual([true, false, false])
    expect(isSaidByPage([visitDay], at(0))).toBe(false)
  })
})
