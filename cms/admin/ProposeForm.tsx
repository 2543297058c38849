'use client'
import { useState } from 'react'
import type { Proposable } from '../proposals/show.ts'
import { refusalOf } from './act.ts'
import type { AdminLanguage } from './language.ts'
import { useAsked } from './useAsked.ts'

interface Props {
  target: string
  document: string
  locale: string
  language: AdminLanguage
  /** The regions of the editor, as ids or as documents. */
  regions: unknown[]
  sent: () => void
}

/** Which text, what it should say, and why. What is typed stays when the CMS refuses it. */
export function ProposeForm({ target, document, locale, language, regions, sent }: Props) {
  const nb = language === 'nb'
  const asked = useAsked<Proposable>(`/api/proposals/texts/${target}/${document}?locale=${locale}`)
  const texts = (asked?.fields ?? []).flatMap(({ field, label, texts: all }) =>
    all.map((before) => ({ field, before, name: `${label}: ${before.slice(0, 60)}` })),
  )
  const [chosen, setChosen] = useState(0)
  const [proposed, setProposed] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [region, setRegion] = useState(idOf(regions[0]))
  const [failure, setFailure] = useState<string | null>(null)
  const text = texts[chosen]
  if (text === undefined) return null

  const propose = async () => {
    const { field, before } = text
    const body = { target, document, field, locale, before, proposed: proposed ?? before, reason, region }
    const said = await refusalOf('/api/proposals', { body, language })
    setFailure(said)
    if (said === null) sent()
  }
  return (
    <div className="eidor-propose">
      <label>
        <span>{nb ? 'Hvilken tekst?' : 'Which text?'}</span>
        <select
          value={chosen}
          onChange={(it) => {
            setChosen(Number(it.target.value))
            setProposed(null)
          }}
        >
          {texts.map((it, index) => (
            <option key={`${it.field} ${it.before}`} value={index}>
              {it.name}
            </option>
          ))}
        </select>
      </label>
      {regions.length > 1 && (
        <label>
          <span>{nb ? 'På vegne av' : 'On behalf of'}</span>
          <select value={region} onChange={(it) => setRegion(it.target.value)}>
            {regions.map((it) => (
              <option key={idOf(it)} value={idOf(it)}>
                {nameOf(it)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{nb ? 'Forslag til ny tekst' : 'Proposed text'}</span>
        <textarea rows={4} value={proposed ?? text.before} onChange={(it) => setProposed(it.target.value)} />
      </label>
      <label>
        <span>{nb ? 'Hvorfor?' : 'Why?'}</span>
        <textarea rows={2} value={reason} onChange={(it) => setReason(it.target.value)} />
      </label>
      {failure !== null && (
        <p className="eidor-warning" role="alert">
          {failure}
        </p>
      )}
      <button type="button" className="eidor-action eidor-action--firm" onClick={propose}>
        {nb ? 'Send forslaget' : 'Send the proposal'}
      </button>
    </div>
  )
}

function idOf(region: unknown): string {
  return typeof region === 'string' ? region : String(Object(region).id ?? '')
}

function nameOf(region: unknown): string {
  const name: unknown = Object(region).name
  return typeof name === 'string' ? name : idOf(region)
}
