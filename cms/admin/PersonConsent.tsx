'use client'
import { toast, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useState } from 'react'
import { personKey } from '../people/person-key.ts'
import { refusalOf } from './act.ts'
import { adminLanguage } from './language.ts'
import { useAsked } from './useAsked.ts'

interface Stored {
  id: string
  person: string
  given: string
  how: string
  withdrawn?: string | null
  recordedBy?: { name?: string } | string | null
}

/** Beside a person on a place: whether they have agreed to be named, and the buttons to record it and to take it back. */
export const PersonConsent: UIFieldClientComponent = ({ path }) => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const nb = language === 'nb'
  const name = useFormFields(([fields]) => fields[path.replace(/[^.]+$/, 'name')]?.value)
  const [changed, setChanged] = useState(0)
  const [how, setHow] = useState('')
  const url = id === undefined ? null : `/api/consents?where[place][equals]=${id}&limit=0&depth=1&sort=-given`
  const asked = useAsked<{ docs: Stored[] }>(url, { after: changed })
  if (typeof name !== 'string' || name.trim() === '') return null
  const about = (asked?.docs ?? []).filter((it) => personKey(it.person) === personKey(name))
  const given = about.find((it) => !it.withdrawn)

  const tell = async (failure: Promise<string | null>, done: string) => {
    const said = await failure
    if (said === null) toast.success(done)
    else toast.error(said)
    setChanged(changed + 1)
  }
  const record = () => {
    const body = { place: id, person: name.trim(), given: new Date().toISOString(), how }
    void tell(
      refusalOf('/api/consents', { body, language }),
      nb ? 'Samtykket er registrert.' : 'The consent is recorded.',
    )
  }
  const withdraw = (consent: Stored) => {
    const body = { withdrawn: new Date().toISOString() }
    const done = nb ? 'Navnet er tatt bort fra siden.' : 'The name has been taken off the page.'
    void tell(refusalOf(`/api/consents/${consent.id}`, { body, language, method: 'PATCH' }), done)
  }

  if (given) {
    const by = typeof given.recordedBy === 'object' ? given.recordedBy?.name : undefined
    const day = new Date(given.given).toLocaleDateString(nb ? 'nb-NO' : 'en-GB', { timeZone: 'Europe/Oslo' })
    return (
      <p className="eidor-consent">
        <span>
          {nb ? `Sa ja ${day} (${given.how})` : `Agreed ${day} (${given.how})`}
          {by ? (nb ? `, registrert av ${by}` : `, recorded by ${by}`) : ''}
        </span>
        <button type="button" className="eidor-action" onClick={() => withdraw(given)}>
          {nb ? 'Trekk samtykket' : 'Withdraw the consent'}
        </button>
      </p>
    )
  }
  return (
    <div className="eidor-consent eidor-warning" role="note">
      <p>
        {about.length > 0
          ? nb
            ? 'Samtykket er trukket. Navnet står ikke på siden.'
            : 'The consent is withdrawn. The name is not on the page.'
          : nb
            ? 'Navnet kan ikke publiseres før personen har sagt ja.'
            : 'The name cannot be published until the person has agreed.'}
      </p>
      {id !== undefined && (
        <>
          <label>
            <span>{nb ? 'Hvordan sa personen ja?' : 'How did the person agree?'}</span>
            <input value={how} onChange={(it) => setHow(it.target.value)} placeholder="Skriftlig, sak 26/1234" />
          </label>
          <button type="button" className="eidor-action" disabled={how.trim() === ''} onClick={record}>
            {nb ? 'Registrer samtykke' : 'Record the consent'}
          </button>
        </>
      )}
    </div>
  )
}
