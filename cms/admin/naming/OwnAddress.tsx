'use client'
import { SelectInput, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

/** Chooses one of the addresses in the same form, by its short name. */
export const OwnAddress: TextFieldClientComponent = ({ field, path }) => {
  const { value, setValue } = useField<string>({ path })
  const { i18n } = useTranslation()
  // As one text, so that the form does not show it anew for every key pressed elsewhere.
  const rows = useFormFields(([fields]) =>
    JSON.stringify(
      (fields.addresses?.rows ?? []).map(({ id }, index) => [id, fields[`addresses.${index}.label`]?.value ?? '']),
    ),
  )
  const choices: [string, string][] = JSON.parse(rows)
  return (
    <SelectInput
      name={field.name}
      path={path}
      label={field.label}
      placeholder={i18n.language === 'en' ? 'No particular one' : 'Ingen bestemt'}
      options={choices.map(([id, label]) => ({ value: id, label }))}
      value={value}
      onChange={(option) => setValue(option && !Array.isArray(option) ? option.value : null)}
    />
  )
}
