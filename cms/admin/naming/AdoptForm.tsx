'use client'
import { Button } from '@payloadcms/ui'
import { type SyntheticEvent, useId, useState } from 'react'
import { act, type Outcome } from '../act.ts'
import type { AdminLanguage } from '../language.ts'
import { words } from './words.ts'

interface Props {
  id: string
  needsOverruling: boolean
  language: AdminLanguage
  done: () => void
  cancel: () => void
}

/** The decision in one small form: what is wrong is said at its field, and nothing typed is lost. */
export function AdoptForm({ id, needsOverruling, language, done, cancel }: Props) {
  const [given, setGiven] = useState({ from: today(), decision: '', overruling: '', formerShownUntil: '' })
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [busy, setBusy] = useState(false)

  const send = async (event: SyntheticEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await act(`/api/names/${id}/adopt`, { body: given, language })
    setBusy(false)
    setOutcome(answer)
    if (answer.ok) done()
  }
  const refused = outcome && !outcome.ok ? outcome : null
  const field = (name: keyof typeof given, kind: 'date' | 'text' | 'area') => (
    <Input
      name={name}
      kind={kind}
      label={words[name === 'formerShownUntil' ? 'shownUntil' : name][language]}
      value={given[name]}
      error={refused?.fields[name]}
      change={(value) => setGiven({ ...given, [name]: value })}
    />
  )
  const elsewhere = refused && !Object.keys(refused.fields).some((it) => it in given)
  return (
    // Payload's own form is around this one: Enter must not save that.
    <fieldset className="eidor-adopt" onKeyDown={(event) => event.key === 'Enter' && isLine(event) && send(event)}>
      <legend>{words.adopt[language]}</legend>
      <p>{words.adoptHint[language]}</p>
      {field('from', 'date')}
      {field('decision', 'text')}
      {needsOverruling && field('overruling', 'area')}
      {field('formerShownUntil', 'date')}
      {elsewhere && (
        <p className="eidor-adopt__error" role="alert">
          {refused.message}
        </p>
      )}
      <div className="eidor-adopt__buttons">
        <Button type="button" disabled={busy} onClick={(event) => void send(event)}>
          {words.adopt[language]}
        </Button>
        <Button type="button" buttonStyle="secondary" onClick={cancel}>
          {words.cancel[language]}
        </Button>
      </div>
    </fieldset>
  )
}

function isLine({ target }: { target: EventTarget }): boolean {
  return target instanceof HTMLInputElement
}

interface InputProps {
  name: string
  kind: 'date' | 'text' | 'area'
  label: string
  value: string
  error: string | undefined
  change: (value: string) => void
}

function Input({ name, kind, label, value, error, change }: InputProps) {
  const id = useId()
  const shared = {
    id,
    name: `adopt-${name}`,
    value,
    'aria-invalid': error !== undefined,
    'aria-describedby': error === undefined ? undefined : `${id}-error`,
  }
  return (
    <p className="eidor-adopt__field">
      <label htmlFor={id}>{label}</label>
      {kind === 'area' ? (
        <textarea {...shared} rows={3} onChange={(event) => change(event.target.value)} />
      ) : (
        <input {...shared} type={kind} onChange={(event) => change(event.target.value)} />
      )}
      {error !== undefined && (
        <span id={`${id}-error`} className="eidor-adopt__error" role="alert">
          {error}
        </span>
      )}
    </p>
  )
}

/** Today in Oslo, as a date field has it. */
function today(): string {
  return new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Oslo' }).format(new Date())
}
