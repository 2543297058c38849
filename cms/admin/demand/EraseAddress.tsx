'use client'
import { useState } from 'react'
import { act } from '../act.ts'
import type { AdminLanguage } from '../language.ts'
import { words } from './words.ts'

/** Somebody asked by telephone or mail: their address is erased from every wish. */
export function EraseAddress({ language }: { language: AdminLanguage }) {
  const [email, setEmail] = useState('')
  const [told, setTold] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const nb = language === 'nb'

  async function erase(): Promise<void> {
    const outcome = await act('/api/wish-contacts/erase', { language, body: { email } })
    setProblem(outcome.ok ? null : outcome.message)
    setTold('')
    if (!outcome.ok) return
    const erased: unknown = Object(outcome.answer).erased
    setTold(
      erased === 0
        ? nb
          ? 'Adressen var ikke lagret.'
          : 'The address was not kept.'
        : nb
          ? 'Adressen er slettet.'
          : 'The address is erased.',
    )
    setEmail('')
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
        <label htmlFor="eidor-demand-email">{words.email[language]}</label>
        <p id="eidor-demand-email-hint">{words.eraseHint[language]}</p>
        <input
          id="eidor-demand-email"
          type="email"
          required
          autoComplete="off"
          aria-describedby="eidor-demand-email-hint"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <button type="submit">{words.eraseButton[language]}</button>
      </form>
      <p role="status">{told}</p>
      {problem && <p role="alert">{problem}</p>}
    </section>
  )
}
