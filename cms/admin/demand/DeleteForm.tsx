'use client'
import { useEffect, useId, useRef } from 'react'
import type { Entry } from '../../demand/entries.ts'
import type { AdminLanguage } from '../language.ts'
import { deleteText, words } from './words.ts'

interface Props {
  entry: Entry
  language: AdminLanguage
  isBusy: boolean
  cancel: () => void
  remove: () => void
}

/** Says what goes and that it cannot be undone, before it is deleted. */
export function DeleteForm({ entry, language, isBusy, cancel, remove }: Props) {
  const id = useId()
  const way = useRef<HTMLButtonElement>(null)
  // The safe way out is the one at hand.
  useEffect(() => way.current?.focus(), [])
  return (
    <div className="eidor-demand__form">
      <p id={id}>{deleteText(entry, language)}</p>
      <p className="eidor-demand__choices">
        <button type="button" ref={way} aria-describedby={id} onClick={cancel}>
          {words.cancel[language]}
        </button>
        <button type="button" className="eidor-demand__danger" disabled={isBusy} onClick={remove}>
          {words.deleteForGood[language]}
        </button>
      </p>
    </div>
  )
}
