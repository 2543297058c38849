'use client'
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { NameCandidate, WaitingNames } from '../../naming/of-place.ts'
import { type AdminLanguage, adminLanguage } from '../language.ts'
import { AdoptForm } from '../naming/AdoptForm.tsx'
import { Findings } from '../naming/Findings.tsx'
import { words } from '../naming/words.ts'
import { useAsked } from '../useAsked.ts'

/** On the dashboard: names that wait for a decision, old beside new, adopted from here. Nothing where none waits. */
export function NamesPanel() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const [adopted, setAdopted] = useState(0)
  const waiting = useAsked<WaitingNames>('/api/names/waiting', { after: adopted })

  if (waiting === null || waiting.names.length === 0) return null
  return (
    <section className="eidor-names" aria-labelledby="eidor-names-h">
      <h2 id="eidor-names-h">{words.waiting[language]}</h2>
      <ul>
        {waiting.names.map((it) => (
          <Candidate
            key={it.id}
            it={it}
            mayAdopt={waiting.mayAdopt}
            language={language}
            changed={() => setAdopted(adopted + 1)}
          />
        ))}
      </ul>
    </section>
  )
}

interface Props {
  it: NameCandidate
  mayAdopt: boolean
  language: AdminLanguage
  changed: () => void
}

function Candidate({ it, mayAdopt, language, changed }: Props) {
  const [open, setOpen] = useState(false)
  const worries = it.findings.filter((found) => found.level !== 'ok')
  return (
    <li className="eidor-names__one">
      <p className="eidor-names__change">
        <span>{it.current ?? words.undecided[language]}</span> → <strong>{it.name}</strong> <span>({it.region})</span>
      </p>
      {it.proposedBy !== null && (
        <p className="eidor-quiet">
          {words.proposedBy[language]} {it.proposedBy}
          {it.reason !== null && `: ${it.reason}`}
        </p>
      )}
      {worries.length > 0 && <Findings findings={worries} language={language} />}
      {open ? (
        <AdoptForm
          id={it.id}
          needsOverruling={it.needsOverruling}
          language={language}
          done={changed}
          cancel={() => setOpen(false)}
        />
      ) : (
        <p className="eidor-adopt__buttons">
          {mayAdopt && it.adoptable && (
            <button type="button" className="btn btn--style-primary btn--size-small" onClick={() => setOpen(true)}>
              {words.adopt[language]}
            </button>
          )}
          <a href={`/admin/collections/names/${it.id}`}>{words.open[language]}</a>
        </p>
      )}
    </li>
  )
}
