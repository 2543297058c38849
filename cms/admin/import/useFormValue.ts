import { useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useMemo } from 'react'

/** What stands in a field of the form now; of one with rows, the rows. */
export function useFormValue(path: string): unknown {
  // As text where there are rows: the form is told anew of all its fields with each letter somebody types.
  const value = useFormFields(([fields]) => {
    const field = fields[path]
    return field?.rows === undefined ? field?.value : JSON.stringify(rowsIn(fields, path))
  })
  const isRows = useFormFields(([fields]) => fields[path]?.rows !== undefined)
  return useMemo(() => (isRows && typeof value === 'string' ? JSON.parse(value) : value), [isRows, value])
}

function rowsIn(fields: FormState, path: string): unknown {
  const own = Object.entries(fields).filter(([key]) => key === path || key.startsWith(`${path}.`))
  return Reflect.get(reduceFieldsToValues(Object.fromEntries(own), true), path)
}
