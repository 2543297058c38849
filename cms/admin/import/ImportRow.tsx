import type { FieldChange } from '#content/catalogue/matching.ts'
import type { PlannedRow } from '../../import/plan.ts'
import type { AdminLanguage } from '../language.ts'
import { fieldName } from './import-text.ts'
import { valueText } from './value-text.ts'

interface Props {
  row: PlannedRow
  language: AdminLanguage
  /** What the ids among its values are called. */
  names: Record<string, string>
}

/** One course: what changes field by field, old beside new, or what is wrong and how to mend it. */
export function ImportRow({ row, language, names }: Props) {
  const nb = language === 'nb'
  const { code, title, course, changes, kept, problems } = row
  const name = title ?? (nb ? '(uten tittel)' : '(no title)')
  const text = (key: string, value: unknown) => shortened(valueText(key, value, { language, names }))
  const change = (it: FieldChange, byHand: boolean) => (
    <tr key={it.key}>
      <th scope="row">{fieldName(it.key, language)}</th>
      <td>{text(it.key, it.before)}</td>
      <td>
        {text(it.key, it.after)}
        {byHand && <em>{nb ? 'Brukes ikke: skrevet for hånd' : 'Not used: written by hand'}</em>}
        {it.overByHand && <em>{nb ? 'Skriver over det som er skrevet for hånd' : 'Over what is written by hand'}</em>}
      </td>
    </tr>
  )
  return (
    <li>
      <div className="eidor-import__course">
        {course === null ? <span>{name}</span> : <a href={`/admin/collections/courses/${course}`}>{name}</a>}
        <small>{code}</small>
      </div>
      {changes.length + kept.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{nb ? 'Felt' : 'Field'}</th>
              <th scope="col">{nb ? 'Nå' : 'Now'}</th>
              <th scope="col">{nb ? 'I fila' : 'In the file'}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((it) => change(it, false))}
            {kept.map((it) => change(it, true))}
          </tbody>
        </table>
      )}
      {problems.map((it) => (
        <p key={`${it.row} ${it.column} ${it.said.en}`}>
          <b>
            {[it.row > 0 ? `${nb ? 'rad' : 'row'} ${it.row}` : '', it.column ?? '']
              .filter((part) => part !== '')
              .join(', ')}
          </b>{' '}
          {it.said[language]}
        </p>
      ))}
    </li>
  )
}

/** A text that is long is enough to be known by. */
function shortened(text: string): string {
  return text.length > 240 ? `${text.slice(0, 237)}…` : text
}
