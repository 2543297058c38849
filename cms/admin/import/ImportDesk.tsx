'use client'
import { Gutter, SetStepNav, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Run } from '../../import/run.ts'
import { adminLanguage } from '../language.ts'
import { momentText } from '../times.ts'
import { useAsked } from '../useAsked.ts'
import { ImportForm } from './ImportForm.tsx'
import { ImportRun } from './ImportRun.tsx'
import { resultOf, stateOf } from './import-text.ts'

/** Bringing a catalogue in: a file or an address, what it would do, and what has been brought in before. */
export function ImportDesk() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const nb = language === 'nb'
  const [shown, show] = useShownRun()
  const [state, setState] = useState('')
  const past = useAsked<{ docs: Run[] }>('/api/imports', { after: `${shown} ${state}`, every: 20_000 })
  const title = nb ? 'Importer kurs' : 'Import courses'
  return (
    <Gutter className="eidor-import">
      <SetStepNav nav={[{ label: title }]} />
      <h1>{title}</h1>
      {shown === null ? (
        <ImportForm language={language} made={show} />
      ) : (
        <ImportRun key={shown} id={shown} language={language} back={() => show(null)} changed={setState} />
      )}
      {past !== null && past.docs.length > 0 && (
        <section aria-labelledby="eidor-imports">
          <h2 id="eidor-imports">{nb ? 'Tidligere importer' : 'Imports before'}</h2>
          <ul className="eidor-import__past">
            {past.docs.map((it) => (
              <li key={it.id}>
                <button type="button" onClick={() => show(it.id)} aria-current={it.id === shown}>
                  {it.name}
                </button>
                <span>
                  {stateOf(it, language)}
                  {resultOf(it, language) && `: ${resultOf(it, language)}`}
                </span>
                <time dateTime={it.createdAt}>{momentText(it.createdAt, language, Date.now())}</time>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Gutter>
  )
}

/** Which import is looked at, as the address of the page says it: so a link leads to it, and Back leads back. */
function useShownRun(): [string | null, (id: string | null) => void] {
  const [shown, setShown] = useState<string | null>(null)
  useEffect(() => {
    const look = () => setShown(new URLSearchParams(window.location.search).get('run'))
    look()
    window.addEventListener('popstate', look)
    return () => window.removeEventListener('popstate', look)
  }, [])
  const show = useCallback((id: string | null) => {
    window.history.pushState(null, '', id === null ? window.location.pathname : `?run=${id}`)
    setShown(id)
  }, [])
  return [shown, show]
}
