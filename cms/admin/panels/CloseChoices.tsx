'use client'
import { useId, useState } from 'react'
import type { DoorToday } from '../../opening/today.ts'
import type { AdminLanguage } from '../language.ts'
import type { Closing } from './today-act.ts'
import { timeText } from './today-text.ts'

interface Props {
  door: DoorToday
  language: AdminLanguage
  isBusy: boolean
  choose: (closing: Omit<Closing, 'place' | 'address'>) => void
}

/** When to close, each time a button: the second click. The reason may be written first, and may be left out. */
export function CloseChoices({ door, language, isBusy, choose }: Props) {
  const nb = language === 'nb'
  const id = useId()
  const [reason, setReason] = useState('')
  const choice = (label: string, at: string, day: Closing['day']) => (
    <button
      key={`${day} ${at} ${label}`}
      type="button"
      disabled={isBusy}
      onClick={() => choose({ at, day, ...(reason.trim() === '' ? {} : { reason }) })}
    >
      {label}
    </button>
  )
  return (
    <fieldset className="eidor-today__choices">
      <legend>{nb ? `Når stenger ${door.label}?` : `When does ${door.label} close?`}</legend>
      <div>
        {door.now !== null &&
          choice(
            nb ? `Nå (${timeText(door.now, language)})` : `Now (${timeText(door.now, language)})`,
            door.now,
            'today',
          )}
        {door.times.map((it) => choice(timeText(it, language), it, 'today'))}
        {door.canCloseToday && choice(nb ? 'Stengt i dag' : 'Closed today', '00:00', 'today')}
        {door.canCloseTomorrow && choice(nb ? 'Stengt i morgen' : 'Closed tomorrow', '00:00', 'tomorrow')}
      </div>
      <label htmlFor={id}>
        {nb ? 'Hvorfor? Står på siden. Kan stå tomt.' : 'Why? Shown on the page. May be left empty.'}
      </label>
      <input
        id={id}
        value={reason}
        maxLength={200}
        placeholder={nb ? 'Vi er på felles fagdag.' : 'Vi er på felles fagdag. (in Norwegian)'}
        onChange={(event) => setReason(event.target.value)}
      />
    </fieldset>
  )
}
