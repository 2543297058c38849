import { useState } from 'react'
import type { Run } from '../../import/run.ts'
import type { AdminLanguage } from '../language.ts'
import { fieldName } from './import-text.ts'

interface Props {
  run: Run
  language: AdminLanguage
  /** Previews with other fields to write over. */
  choose: (overwrite: string[]) => void
  busy: boolean
}

/** The fields that editors have written by hand and the file says otherwise: each is kept, unless it is ticked. */
export function ImportOverwrite({ run, language, choose, busy }: Props) {
  const nb = language === 'nb'
  const { overwrite } = run.options
  const counts = Object.entries(run.preview?.byHand ?? {}).toSorted(([, a], [, b]) => b - a)
  const keys = counts.map(([key]) => key)
  // A tick is seen at once; the preview follows.
  const [chosen, setChosen] = useState<readonly string[]>(overwrite === 'all' ? keys : overwrite)
  if (counts.length === 0) return null
  const toggle = (key: string) => {
    const next = keys.filter((it) => chosen.includes(it) !== (it === key))
    setChosen(next)
    choose(next)
  }
  return (
    <fieldset className="eidor-import__overwrite" disabled={busy}>
      <legend>{nb ? 'Skrevet for hånd, og annerledes i fila' : 'Written by hand, and otherwise in the file'}</legend>
      <p>
        {nb
          ? 'Dette blir stående som det er. Kryss av det fila skal skrive over; lista under viser hva som skjer.'
          : 'This stays as it is. Tick what the file is to write over; the list below shows what will happen.'}
      </p>
      {counts.map(([key, count]) => (
        <label key={key}>
          <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />
          <span>
            {fieldName(key, language)} {nb ? `(${count} kurs)` : count === 1 ? '(1 course)' : `(${count} courses)`}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
