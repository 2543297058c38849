'use client'
import { useState } from 'react'
import type { DoorToday } from '../../opening/today.ts'
import type { AdminLanguage } from '../language.ts'
import { SheetLink } from '../OnTheDoor.tsx'
import { CloseChoices } from './CloseChoices.tsx'
import { type Closing, close, takeBack } from './today-act.ts'
import { closedText, hoursText, noticeText, offerText, stateText } from './today-text.ts'

interface Props {
  door: DoorToday
  language: AdminLanguage
  /** Told when the hours are other than they were. */
  changed: () => void
}

/** One door: its hours today, whether it is open now, and the choice of closing early. */
export function TodayDoor({ door, language, changed }: Props) {
  const nb = language === 'nb'
  const [isChoosing, setChoosing] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const canClose = door.canCloseToday || door.canCloseTomorrow

  async function act(work: () => Promise<string | null>): Promise<void> {
    setBusy(true)
    const wrong = await work()
    setBusy(false)
    setProblem(wrong)
    if (wrong !== null) return
    setChoosing(false)
    changed()
  }
  const choose = (closing: Omit<Closing, 'place' | 'address'>) =>
    act(() => close({ place: door.place, address: door.address, ...closing }, language))

  const today = new Date().toLocaleDateString('sv', { timeZone: 'Europe/Oslo' })
  return (
    <li className={`eidor-today__door eidor-today__door--${door.state.state}`}>
      <b>{door.label}</b>
      <span>{hoursText(door, language)}</span>
      <span className="eidor-today__state">{stateText(door, language, today)}</span>
      {canClose && (
        <button type="button" aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
          {offerText(door, language)}
          <span className="eidor-hidden"> {door.label}</span>
        </button>
      )}
      <p role="status" className="eidor-today__told">
        {door.undo.map((it) => (
          <span key={it.id}>
            {closedText(it, language)} –{' '}
            <button type="button" disabled={isBusy} onClick={() => act(() => takeBack(it.id, language))}>
              {nb ? 'Angre' : 'Undo'}
            </button>
          </span>
        ))}
      </p>
      {door.notices.map((it) => (
        <SheetLink key={it.day} url={it.url} language={language}>
          {noticeText(it.day, language)}
        </SheetLink>
      ))}
      {problem && <p role="alert">{problem}</p>}
      {isChoosing && <CloseChoices door={door} language={language} isBusy={isBusy} choose={choose} />}
    </li>
  )
}
