'use client'
import { toast, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { refusalOf } from './act.ts'
import { adminLanguage } from './language.ts'

/** On the page of a user, for administrators: send the invitation again, end the access, open it again. */
export function PersonActions() {
  const { id, data } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const language = adminLanguage(i18n)
  const nb = language === 'nb'
  if (id === undefined || user?.role !== 'administrator') return null
  const name = String(data?.name ?? '')

  const act = async (deed: 'invite' | 'leave' | 'return', done: string) => {
    setAsking(false)
    const failure = await refusalOf(`/api/users/${id}/${deed}`, { language })
    if (failure === null) toast.success(done)
    else toast.error(failure)
    router.refresh()
  }

  if (data?.left) {
    return (
      <button
        type="button"
        className="eidor-action"
        onClick={() => act('return', nb ? 'Tilgangen er åpnet igjen.' : 'The access is open again.')}
      >
        {nb ? 'Åpne tilgangen igjen' : 'Open the access again'}
      </button>
    )
  }
  if (asking) {
    return (
      <span className="eidor-actions">
        <span>{nb ? `Skal ${name} ikke lenger ha tilgang?` : `Shall ${name} no longer have access?`}</span>
        <button
          type="button"
          className="eidor-action eidor-action--firm"
          onClick={() => act('leave', nb ? `${name} er logget ut og slipper ikke inn.` : `${name} is signed out.`)}
        >
          {nb ? 'Ja, avslutt' : 'Yes, end it'}
        </button>
        <button type="button" className="eidor-action" onClick={() => setAsking(false)}>
          {nb ? 'Nei' : 'No'}
        </button>
      </span>
    )
  }
  return (
    <span className="eidor-actions">
      <button
        type="button"
        className="eidor-action"
        onClick={() => act('invite', nb ? 'Invitasjonen er sendt.' : 'The invitation is sent.')}
      >
        {nb ? 'Send ny invitasjon' : 'Send a new invitation'}
      </button>
      <button type="button" className="eidor-action" onClick={() => setAsking(true)}>
        {nb ? 'Avslutt tilgangen' : 'End the access'}
      </button>
    </span>
  )
}
