import { useForm, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { FieldKey } from '#content/catalogue/row.ts'
import { baseOf, formOf } from '../../import/form-field.ts'
import type { ShownOrigin } from '../../import/origin.ts'
import { adminLanguage } from '../language.ts'
import { numericDay } from '../times.ts'
import { fieldName } from './import-text.ts'
import { originOf } from './origin-of.ts'
import { useFormValue } from './useFormValue.ts'
import { valueText } from './value-text.ts'

interface Props {
  origin: ShownOrigin
  fieldKey: FieldKey | 'code'
  path: string
  /** Whether whoever looks may not change the field. */
  locked: boolean
}

/** Longer values are shown beside each other below the line. */
const mostInLine = 60

/** Fields the form draws from rows or an editor of its own: they take a new value with the form drawn anew. */
const drawnAnew = ['description', 'outcomes', 'sessions']

/** Where what stands in one field came from; and what the source says, with a way to take it, where that is another. */
export function OriginLine({ origin, fieldKey, path, locked }: Props) {
  const { i18n } = useTranslation()
  const { dispatchFields, getData, reset, setModified } = useForm()
  const [busy, setBusy] = useState(false)
  const value = useFormValue(path)
  const language = adminLanguage(i18n)
  const told = originOf(origin, fieldKey, value)
  if (told === null) return null
  const { standing, current, said } = told
  const say = texts[language]
  const day = numericDay(said.at, language)
  if (standing !== 'differs')
    return <p className="eidor-from">{fieldKey === 'code' ? say.code(said.name) : say[standing](said.name, day)}</p>

  const words = { language, names: origin.names }
  const theirs = valueText(fieldKey, said.value, words)
  const isLong = theirs.length > mostInLine || theirs.includes('\n')
  const take = async () => {
    const taken = fieldKey === 'code' ? said.value : formOf(fieldKey, said.value, value)
    if (drawnAnew.includes(path)) {
      setBusy(true)
      await reset({ ...getData(), [path]: taken })
      setBusy(false)
    } else dispatchFields({ type: 'UPDATE', path, value: taken })
    setModified(true)
  }
  return (
    <div className="eidor-from">
      {isLong ? (
        <details>
          <summary>{say.differsLong(said.name, day)}</summary>
          <dl>
            <div>
              <dt>{say.here}</dt>
              <dd>{valueText(fieldKey, current, words)}</dd>
            </div>
            <div>
              <dt>{say.there}</dt>
              <dd>{theirs}</dd>
            </div>
          </dl>
        </details>
      ) : (
        <span>{say.differs(theirs, said.name, day)}</span>
      )}
      {fieldKey === 'code' && <span> {say.anotherCode}</span>}
      {!locked && (
        <button type="button" disabled={busy} onClick={() => void take()}>
          {say.take}{' '}
          <span className="eidor-hidden">
            {say.inField} {fieldName(fieldKey === 'code' ? fieldKey : baseOf(fieldKey), language)}
          </span>
        </button>
      )}
    </div>
  )
}

const texts = {
  nb: {
    source: (name: string, day: string) => `Fra kilden «${name}», ${day}`,
    filled: (name: string, day: string) => `Fylt ut av importen fra «${name}», ${day}`,
    own: () => 'Skrevet her',
    agreed: (name: string, day: string) => `Skrevet her. Kilden «${name}» sier det samme, ${day}`,
    code: (name: string) => `Fra kilden «${name}». Kurset kjennes igjen på koden.`,
    differs: (value: string, name: string, day: string) => `Endret her – kilden sier «${value}» (${name}, ${day})`,
    differsLong: (name: string, day: string) => `Endret her – se hva kilden sier (${name}, ${day})`,
    anotherCode: 'Med en annen kode kjenner ikke neste import kurset igjen.',
    here: 'Her',
    there: 'Kilden',
    take: 'Bruk kildens verdi',
    inField: 'i feltet',
  },
  en: {
    source: (name: string, day: string) => `From the source “${name}”, ${day}`,
    filled: (name: string, day: string) => `Filled in by the import of “${name}”, ${day}`,
    own: () => 'Written here',
    agreed: (name: string, day: string) => `Written here. The source “${name}” says the same, ${day}`,
    code: (name: string) => `From the source “${name}”. The course is known by its code.`,
    differs: (value: string, name: string, day: string) =>
      `Changed here – the source says “${value}” (${name}, ${day})`,
    differsLong: (name: string, day: string) => `Changed here – see what the source says (${name}, ${day})`,
    anotherCode: 'With another code the next import does not know the course.',
    here: 'Here',
    there: 'The source',
    take: 'Use the source’s value',
    inField: 'in the field',
  },
}
