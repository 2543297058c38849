'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { refusalOf } from '../act.ts'
import type { AdminLanguage, AdminText } from '../language.ts'
import { words } from './words.ts'

interface Props {
  url: string
  label: AdminText
  /** What happens then, in a sentence or two. */
  hint: AdminText
  language: AdminLanguage
  done: () => void
}

/** Takes something back, after saying what happens then. */
export function Undo({ url, label, hint, language, done }: Props) {
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const undo = async () => {
    setBusy(true)
    const refusal = await refusalOf(url, { language })
    setBusy(false)
    if (refusal === null) done()
    else setRefused(refusal)
  }
  if (!asking)
    return (
      <Button type="button" buttonStyle="secondary" onClick={() => setAsking(true)}>
        {label[language]}
      </Button>
    )
  return (
    <fieldset className="eidor-adopt">
      <legend>{label[language]}</legend>
      <p>{hint[language]}</p>
      {refused !== null && (
        <p className="eidor-adopt__error" role="alert">
          {refused}
        </p>
      )}
      <div className="eidor-adopt__buttons">
        <Button type="button" disabled={busy} onClick={() => void undo()}>
          {label[language]}
        </Button>
        <Button type="button" buttonStyle="secondary" onClick={() => setAsking(false)}>
          {words.cancel[language]}
        </Button>
      </div>
    </fieldset>
  )
}
