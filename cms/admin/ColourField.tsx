'use client'
import { FieldDescription, FieldError, FieldLabel, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { readColour } from '#content/colour.ts'
import { paintFrom } from '#content/paint.ts'
import { ColourNeighbours } from './ColourNeighbours.tsx'
import { ColourPreview } from './ColourPreview.tsx'
import { type ColourTexts, colourTexts } from './colour-text.ts'
import { adminLanguage } from './language.ts'
import { Swatch } from './Swatch.tsx'

/** A colour by picker or by hand, with what the site makes of it: the wall, its text, the leaf of the door and the tint. */
export function ColourField(props: TextFieldClientProps & { amongRegions: boolean }) {
  const { field, path, readOnly, amongRegions } = props
  const { value, setValue, showError, disabled } = useField<string>({ path })
  const { i18n } = useTranslation()
  const say = colourTexts[adminLanguage(i18n)]
  const title = useFormFields(([fields]) => fields.name?.value)
  const typed = value ?? ''
  const chosen = readColour(typed)
  const paint = chosen === null ? null : paintFrom(chosen)
  const locked = readOnly === true || disabled
  return (
    <div className="field-type text eidor-colour">
      <FieldLabel label={field.label} path={path} required={field.required === true} />
      <FieldError path={path} showError={showError} />
      <div className="eidor-colour__choose">
        <input
          type="color"
          aria-label={say.pick}
          disabled={locked}
          value={chosen ?? '#808080'}
          onChange={(event) => setValue(event.target.value)}
        />
        <input
          type="text"
          id={`field-${path}`}
          name={path}
          disabled={locked}
          value={typed}
          placeholder="#00626d"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`says-${path}`}
          onChange={(event) => setValue(event.target.value)}
          // What was meant is written out; what is no colour is left as it stands, to be put right.
          onBlur={() => chosen !== null && chosen !== typed && setValue(chosen)}
        />
      </div>
      <div id={`says-${path}`} role="status">
        {typed !== '' && chosen === null && <p className="eidor-colour__says">{say.noColour}</p>}
        {paint && chosen && paint.adjusted && <Adjusted chosen={chosen} paint={paint.paint} say={say} />}
      </div>
      {paint && <ColourPreview paint={paint} title={typeof title === 'string' ? title : ''} say={say} />}
      {amongRegions && <ColourNeighbours paint={paint?.paint ?? null} say={say} />}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

/** Before and after, where the colour could not stay as it was chosen. */
function Adjusted({ chosen, paint, say }: { chosen: string; paint: string; say: ColourTexts }) {
  return (
    <div className="eidor-colour__adjusted">
      <p>
        <Swatch colour={chosen} /> {say.chosen} <code>{chosen}</code>
        <span aria-hidden="true"> → </span>
        <Swatch colour={paint} /> {say.onSite} <code>{paint}</code>
      </p>
      <p>{say.why}</p>
    </div>
  )
}
