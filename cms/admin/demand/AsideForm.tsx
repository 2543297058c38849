'use client'
import { useId, useState } from 'react'
import type { AdminLanguage } from '../language.ts'
import { words } from './words.ts'

interface Props {
  language: AdminLanguage
  isBusy: boolean
  set: (word: string) => void
}

/** Sets something aside, with a word to colleagues. */
export function AsideForm({ language, isBusy, set }: Props) {
  const id = useId()
  const [word, setWord] = useState('')
  return (
    <form
      className="eidor-demand__form"
      onSubmit={(event) => {
        event.preventDefault()
        set(word)
      }}
    >
      <label htmlFor={id}>{words.word[language]}</label>
      <input id={id} value={word} maxLength={300} required onChange={(event) => setWord(event.target.value)} />
      <button type="submit" disabled={isBusy}>
        {words.aside[language]}
      </button>
    </form>
  )
}
