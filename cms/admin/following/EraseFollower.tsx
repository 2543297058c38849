'use client'
import { useState } from 'react'
import { refusalOf } from '../act.ts'
import type { AdminLanguage } from '../language.ts'
import { words } from './words.ts'

/** Somebody asked by telephone or mail: their address follows nothing any longer. */
export function EraseFollower({ language }: { language: AdminLanguage }) {
  const [email, setEmail] = useState('')
  const [erased, setErased] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function erase(): Promise<void> {
    const refusal = await refusalOf('/api/following/erase', { language, body: { email } })
    setProblem(refusal)
    setErased(refusal === null)
    if (refusal === null) setEmail('')
  }
  return (
    <form
      className="eidor-demand__form"
      onSubmit={(event) => {
        event.preventDefault()
        void erase()
      }}
    >
      <h3>{words.erase[language]}</h3>
      <label htmlFor="eidor-following-email">{words.email[language]}</label>
      <p id="eidor-following-email-hint">{words.eraseHint[language]}</p>
      <input
        id="eidor-following-email"
        type="email"
        required
        autoComplete="off"
        aria-describedby="eidor-following-email-hint"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <button type="submit">{words.eraseButton[language]}</button>
      <p role="status">{erased ? words.erased[language] : ''}</p>
      {problem && <p role="alert">{problem}</p>}
    </form>
  )
}
