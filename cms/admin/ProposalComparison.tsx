'use client'
import { toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useId, useState } from 'react'
import type { Comparison } from '../proposals/show.ts'
import type { Piece } from '../proposals/word-diff.ts'
import { refusalOf } from './act.ts'
import { adminLanguage } from './language.ts'
import { useAsked } from './useAsked.ts'

/** On a proposal: old beside new with the differences marked, and, for communications, the two answers. */
export function ProposalComparison() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const router = useRouter()
  const language = adminLanguage(i18n)
  const nb = language === 'nb'
  const [decided, setDecided] = useState(0)
  const [answer, setAnswer] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const alertId = useId()
  const it = useAsked<Comparison>(id === undefined ? null : `/api/proposals/${id}/compare`, { after: decided })
  if (it === null) return null

  const decide = async (how: 'approve' | 'return', done: string) => {
    const failure = await refusalOf(`/api/proposals/${id}/${how}`, {
      body: { answer, anyway: it.changedSince },
      language,
    })
    setRefused(failure)
    if (failure === null) toast.success(done)
    setDecided(decided + 1)
    router.refresh()
  }

  return (
    <div className="eidor-proposal">
      <h2>{it.title}</h2>
      <p>
        {[it.proposedBy, it.region].filter(Boolean).join(', ')}: {it.reason}
      </p>
      <div className="eidor-proposal__texts">
        <Text heading={nb ? 'Slik var teksten' : 'The text as it was'} pieces={it.pieces} hides="added" />
        <Text heading={nb ? 'Forslag' : 'Proposed'} pieces={it.pieces} hides="removed" />
      </div>
      {it.changedSince && (
        <div className="eidor-warning" role="note">
          <strong>
            {nb ? 'Teksten er endret etter at forslaget kom.' : 'The text has changed since this was proposed.'}
          </strong>
          {it.now !== null && (
            <p>
              {nb ? 'Nå står det:' : 'Now it says:'} {it.now}
            </p>
          )}
        </div>
      )}
      {it.state !== 'open' && (
        <p role="status">
          <strong>{stateText(it.state, nb)}</strong> {it.answer}
        </p>
      )}
      {it.state === 'open' && it.mayDecide && (
        <div className="eidor-proposal__answer">
          <label>
            <span>{nb ? 'Noen ord til regionen' : 'A word to the region'}</span>
            <textarea
              rows={2}
              value={answer}
              aria-invalid={refused !== null}
              aria-describedby={refused === null ? undefined : alertId}
              onChange={(typed) => setAnswer(typed.target.value)}
            />
          </label>
          {refused !== null && (
            <p id={alertId} className="eidor-warning" role="alert">
              {refused}
            </p>
          )}
          <div className="eidor-actions">
            <button
              type="button"
              className="eidor-action eidor-action--firm"
              onClick={() => decide('approve', nb ? 'Godkjent og publisert.' : 'Approved and published.')}
            >
              {it.changedSince ? (nb ? 'Godkjenn likevel' : 'Approve anyway') : nb ? 'Godkjenn' : 'Approve'}
            </button>
            <button
              type="button"
              className="eidor-action"
              onClick={() => decide('return', nb ? 'Forslaget er returnert.' : 'The proposal is returned.')}
            >
              {nb ? 'Returner' : 'Return'}
            </button>
          </div>
        </div>
      )}
    </div>
  )
}

function stateText(state: Comparison['state'], nb: boolean): string {
  if (state === 'approved') return nb ? 'Godkjent.' : 'Approved.'
  return nb ? 'Returnert.' : 'Returned.'
}

function Text({ heading, pieces, hides }: { heading: string; pieces: Piece[]; hides: Piece['kind'] }) {
  let from = 0
  const placed = pieces.map((it) => {
    const at = from
    from += it.text.length
    return { ...it, at }
  })
  return (
    <section>
      <h3>{heading}</h3>
      <p className="eidor-proposal__text">
        {placed
          .filter((it) => it.kind !== hides)
          .map((it) => {
            if (it.kind === 'removed') return <del key={it.at}>{it.text}</del>
            return it.kind === 'added' ? <ins key={it.at}>{it.text}</ins> : <span key={it.at}>{it.text}</span>
          })}
      </p>
    </section>
  )
}
