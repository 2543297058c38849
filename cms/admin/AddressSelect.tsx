'use client'
import { SelectInput, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useEffect, useState } from 'react'

interface Choice {
  label: string
  value: string
}

/** Chooses one address of the chosen place, or of the first chosen place, by its short name. */
export const AddressSelect: TextFieldClientComponent = ({ field, path }) => {
  const { value, setValue } = useField<string>({ path })
  const { i18n } = useTranslation()
  const places = useFormFields(([fields]) =>
    JSON.stringify([fields.place?.value ?? fields.places?.value ?? null].flat()),
  )
  const [choices, setChoices] = useState<Choice[]>([])

  useEffect(() => {
    const asked = new AbortController()
    const ids: unknown[] = JSON.parse(places)
    Promise.all(ids.filter((it) => typeof it === 'string').map((id) => addressesOf(id, asked.signal)))
      .then((found) => setChoices(found.flat()))
      .catch(() => {
        // Left the form, or the session ended: the select keeps what it has.
      })
    return () => asked.abort()
  }, [places])

  const all = i18n.language === 'en' ? 'Every address' : 'Alle adressene'
  return (
    <SelectInput
      name={field.name}
      path={path}
      label={field.label}
      description={field.admin?.description}
      placeholder={all}
      options={choices}
      value={value}
      onChange={(option) => setValue(option && !Array.isArray(option) ? option.value : null)}
    />
  )
}

async function addressesOf(place: string, signal: AbortSignal): Promise<Choice[]> {
  const response = await fetch(`/api/places/${place}?depth=0&draft=true`, { signal, credentials: 'include' })
  const body: { addresses?: { id: string; label: string }[] } = await response.json()
  return (body.addresses ?? []).map((it) => ({ label: it.label, value: it.id }))
}
