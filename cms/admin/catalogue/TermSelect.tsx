import type { Term } from '#content/term.ts'
import type { AdminLanguage } from '../language.ts'
import { termText } from './words.ts'

interface Props {
  terms: readonly Term[]
  value: string
  language: AdminLanguage
  onChoose: (starts: string) => void
}

/** Which term to hold courses again in. */
export function TermSelect({ terms, value, language, onChoose }: Props) {
  return (
    <label className="eidor-ending__term">
      {language === 'nb' ? 'Halvår' : 'Term'}
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {terms.map((it) => (
          <option key={it.starts} value={it.starts}>
            {termText(it, language)}
          </option>
        ))}
      </select>
    </label>
  )
}
