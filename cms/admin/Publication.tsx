'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { globalKinds } from '../published/collections.ts'
import type { DocumentState } from '../receipts/state.ts'
import { type AdminLanguage, adminLanguage } from './language.ts'
import { PublicationDetails } from './PublicationDetails.tsx'
import { sentenceFor } from './publication-text.ts'
import { UnderControls } from './UnderControls.tsx'
import { useDocumentState } from './useDocumentState.ts'

/** Under the buttons of a document: whether the public sees it, since when, and if not, why not. */
export function Publication({ kind }: { kind: string }) {
  const { id, data } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const document = isGlobal(kind) ? kind : id?.toString()
  const state = useDocumentState(kind, document, String(data?.updatedAt ?? ''))

  return (
    <UnderControls>
      <Strip state={document === undefined ? unsaved : state} language={language} />
    </UnderControls>
  )
}

const unsaved: DocumentState = {
  state: 'never',
  savedAt: null,
  liveAt: null,
  ms: null,
  from: null,
  until: null,
  url: null,
  pages: [],
  pageCount: 0,
  together: 0,
  nodes: [],
  failures: [],
  version: '',
}

function isGlobal(kind: string): boolean {
  return globalKinds.some((it) => it === kind)
}

function Strip({ state, language }: { state: DocumentState | null; language: AdminLanguage }) {
  const now = useNow(state?.state === 'publishing' || state?.state === 'withdrawing')
  const sentence = state && sentenceFor(state, language, now)
  const newTab = language === 'nb' ? '(åpnes i ny fane)' : '(opens in a new tab)'
  return (
    <div className={`eidor-publication eidor-publication--${sentence?.tone ?? 'quiet'}`}>
      <span className="eidor-publication__line">
        <span className="eidor-publication__text" role="status" aria-live="polite">
          {sentence?.text}
        </span>
        {state?.url && (
          <a href={state.url} target="_blank" rel="noopener noreferrer">
            {language === 'nb' ? 'Se siden' : 'See the page'}
            <span className="eidor-hidden"> {newTab}</span>
          </a>
        )}
      </span>
      {state && <PublicationDetails state={state} language={language} now={now} />}
    </div>
  )
}

/** The time, moving while something is awaited: after some seconds it says for whom. */
function useNow(moving: boolean): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    setNow(Date.now())
    if (!moving) return
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [moving])
  return now
}
