import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { columnKeys } from '#content/catalogue/columns.ts'
import type { Run } from '../../import/run.ts'
import type { AdminLanguage } from '../language.ts'
import { fieldName } from './import-text.ts'

interface Props {
  run: Run
  language: AdminLanguage
  apply: (map: Record<string, string>) => void
}

/** Which column of the file is which field: as it was recognised, and as it may be changed. */
export function ImportColumns({ run, language, apply }: Props) {
  const nb = language === 'nb'
  const { headings = [], map = {} } = run.preview ?? {}
  const known = Object.fromEntries(Object.entries(map).map(([key, heading]) => [heading, key]))
  const [chosen, setChosen] = useState<Record<string, string>>(known)
  const isChanged = headings.some((it) => (chosen[it] ?? '') !== (known[it] ?? ''))
  const unknown = headings.filter((it) => known[it] === undefined)
  const send = () => apply(Object.fromEntries(headings.flatMap((it) => (chosen[it] ? [[chosen[it], it]] : []))))
  return (
    <details className="eidor-import__columns" open={!('code' in map && 'title' in map)}>
      <summary>
        {nb
          ? `${Object.keys(map).length} av ${headings.length} kolonner er kjent igjen`
          : `${Object.keys(map).length} of ${headings.length} columns are recognised`}
        {unknown.length > 0 && (nb ? `. Ikke brukt: ${unknown.join(', ')}` : `. Not used: ${unknown.join(', ')}`)}
      </summary>
      <ul>
        {headings.map((heading) => (
          <li key={heading}>
            <label>
              <span>{heading}</span>
              <select
                value={chosen[heading] ?? ''}
                onChange={(event) => setChosen((all) => ({ ...all, [heading]: event.target.value }))}
              >
                <option value="">{nb ? '– brukes ikke –' : '– not used –'}</option>
                {columnKeys.map((key) => (
                  <option key={key} value={key}>
                    {fieldName(key, language)}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
      {isChanged && (
        <Button onClick={send} margin={false}>
          {nb ? 'Les fila på nytt' : 'Read the file again'}
        </Button>
      )}
    </details>
  )
}
