'use client'
import { useTranslation } from '@payloadcms/ui'
import type { Run } from '../../import/run.ts'
import { adminLanguage } from '../language.ts'
import { useAsked } from '../useAsked.ts'
import { stateOf } from './import-text.ts'

/** On the dashboard: catalogues that wait for a person. Nothing where there are none. */
export function ImportPanel() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const nb = language === 'nb'
  const runs = useAsked<{ docs: Run[] }>('/api/imports')
  const waiting = runs?.docs.filter((it) => isWaiting(it, runs.docs)) ?? []
  if (waiting.length === 0) return null
  return (
    <section className="eidor-panel" aria-labelledby="eidor-import-panel">
      <h2 id="eidor-import-panel">{nb ? 'Kurskataloger som venter på deg' : 'Catalogues that wait for you'}</h2>
      <ul>
        {waiting.map((it) => (
          <li key={it.id}>
            <a href={`/admin/import?run=${it.id}`}>{it.name}</a>
            <span> {stateOf(it, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Held and interrupted ones, and a source whose last try failed. */
function isWaiting(run: Run, all: readonly Run[]): boolean {
  if (run.state === 'held' || run.state === 'interrupted') return true
  const last = all.find((it) => it.source === run.source)
  return run.state === 'failed' && run.source !== 'file' && last?.id === run.id
}
