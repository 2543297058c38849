import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import type { AdminLanguage } from '../language.ts'
import { useAsked } from '../useAsked.ts'
import { upload } from './upload.ts'

interface Props {
  language: AdminLanguage
  made: (id: string) => void
}

interface Named {
  docs: { id: string; name: string }[]
}

/** Chooses a file or an address, and whose the courses are. Nothing is written until the preview has been seen. */
export function ImportForm({ language, made }: Props) {
  const nb = language === 'nb'
  const id = useId()
  const [said, setSaid] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const providers = useAsked<Named>('/api/providers?limit=0&depth=0&sort=name')
  const regions = useAsked<Named>('/api/regions?limit=0&depth=0&sort=name')

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setBusy(true)
    const outcome = await upload(new FormData(event.currentTarget), language)
    setBusy(false)
    if ('id' in outcome) made(outcome.id)
    else setSaid(outcome.said)
  }
  const choose = (name: 'provider' | 'region', label: string, none: string, among: Named | null) => (
    <label htmlFor={id + name}>
      <span>{label}</span>
      <select id={id + name} name={name} defaultValue="">
        <option value="">{none}</option>
        {among?.docs.map((it) => (
          <option key={it.id} value={it.id}>
            {it.name}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <form className="eidor-import__form" onSubmit={(event) => void send(event)}>
      <p>
        {nb
          ? 'CSV, Excel (.xlsx), XML eller JSON. To kolonner er nok: kode og tittel. Du ser hva som skjer før noe blir lagret.'
          : 'CSV, Excel (.xlsx), XML or JSON. Two columns are enough: code and title. You see what will happen before anything is saved.'}
      </p>
      <label htmlFor={`${id}file`}>
        <span>{nb ? 'Fil' : 'File'}</span>
        <input id={`${id}file`} type="file" name="file" accept=".csv,.tsv,.txt,.xlsx,.xml,.json,.jsonld" />
      </label>
      <label htmlFor={`${id}url`}>
        <span>{nb ? 'Eller en adresse' : 'Or an address'}</span>
        <input id={`${id}url`} type="url" name="url" placeholder="https://example.no/kurs.json" />
      </label>
      {choose('provider', nb ? 'Tilbyder' : 'Provider', nb ? 'Som fila sier' : 'As the file says', providers)}
      {choose('region', 'Region', nb ? 'Som fila sier' : 'As the file says', regions)}
      {said !== null && (
        <p role="alert" className="eidor-import__wrong">
          {said}
        </p>
      )}
      <Button type="submit" disabled={busy} margin={false}>
        {busy ? (nb ? 'Leser …' : 'Reading …') : nb ? 'Vis hva som skjer' : 'Show what will happen'}
      </Button>
    </form>
  )
}
