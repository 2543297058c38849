'use client'
import { useState } from 'react'
import { refusalOf } from '../act.ts'
import type { AdminLanguage } from '../language.ts'
import { words } from './words.ts'

/** Where addresses are kept: with wishes, and with what is followed. Who asks to be forgotten means both. */
const keepers = ['/api/wish-contacts/erase', '/api/following/erase']

/** Somebody asked by telephone or mail: their address is erased wherever it is. */
export function EraseAddress({ language }: { language: AdminLanguage }) {
  const [email, setEmail] = useState('')
  const [isErased, setErased] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function erase(): Promise<void> {
    setBusy(true)
    const refusals = await Promise.all(keepers.map((url) => refusalOf(url, { language, body: { email } })))
    setBusy(false)
    const refusal = refusals.find((it) => it !== null) ?? null
    setProblem(refusal)
    setErased(refusal === null)
    if (refusal === null) setEmail('')
  }
  return (
    <section aria-labelledby="eidor-demand-erase">
      <h2 id="eidor-demand-erase">{words.erase[language]}</h2>
      <form
        className="eidor-demand__form"
        onSubmit={(event) => {
          event.preventDefault()
          void erase()
        }}
      >
        <p id="eidor-demand-email-hint">{words.eraseHint[language]}</p>
        <label htmlFor="eidor-demand-email">{words.email[language]}</label>
        <input
          id="eidor-demand-email"
          type="email"
          required
          autoComplete="off"
          aria-describedby="eidor-demand-email-hint"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <button type="submit" disabled={isBusy}>
          {words.eraseButton[language]}
        </button>
      </form>
      <p role="status">{isErased ? words.erased[language] : ''}</p>
      {problem && <p role="alert">{problem}</p>}
    </section>
  )
}
