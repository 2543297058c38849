'use client'
import { useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { osloDay } from '#content/date.ts'
import { termsToPlan } from '#content/term.ts'
import { adminLanguage } from '../language.ts'
import { UnderControls } from '../UnderControls.tsx'
import { hold } from './hold.ts'
import { TermSelect } from './TermSelect.tsx'
import { resultText } from './words.ts'

/** Holds the course again in a new term, as a draft. */
export function NewTerm() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { i18n } = useTranslation()
  const modified = useFormModified()
  const language = adminLanguage(i18n)
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const [added, setAdded] = useState(false)
  const [busy, setBusy] = useState(false)
  const terms = termsToPlan(osloDay(Date.now()))
  const [term, setTerm] = useState(terms[0]?.starts ?? '')
  const say = texts[language]
  if (id === undefined || savedDocumentData?.admission !== 'sessions') return null

  const press = async () => {
    setBusy(true)
    const results = await hold({ courses: [String(id)], term, publish: false, language })
    const [result] = typeof results === 'string' ? [] : results
    setSaid(typeof results === 'string' ? results : result ? resultText(result, language) : null)
    setAdded(result !== undefined && 'added' in result)
    setBusy(false)
  }
  return (
    <>
      <button
        type="button"
        className="btn btn--style-secondary btn--size-medium btn--no-margin"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {say.newTerm}
      </button>
      {open && (
        <UnderControls>
          <div className="eidor-ending__under">
            <p>{modified ? say.saveFirst : say.what}</p>
            <TermSelect {...{ terms, language }} value={term} onChoose={setTerm} />
            <button type="button" disabled={busy || modified || added} onClick={() => void press()}>
              {say.add}
            </button>
            <p role="status">{said}</p>
            {added && <a href={window.location.href}>{say.look}</a>}
          </div>
        </UnderControls>
      )}
    </>
  )
}

const texts = {
  nb: {
    newTerm: 'Nytt halvår',
    what: 'Kursstartene fra forrige halvår legges inn på nytt, med samme ukedager, tider, rom og plasser. Du ser over datoene før du publiserer.',
    saveFirst: 'Lagre endringene dine først. Så kan kurset få nye kursstarter.',
    add: 'Legg til kursstarter',
    look: 'Se over de nye datoene',
  },
  en: {
    newTerm: 'New term',
    what: 'The sessions of the last term are put in again, with the same weekdays, times, rooms and places. You look over the dates before you publish.',
    saveFirst: 'Save your changes first. Then the course can get new sessions.',
    add: 'Add sessions',
    look: 'Look over the new dates',
  },
}
