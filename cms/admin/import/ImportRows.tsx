import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { PlannedRow, RowKind } from '../../import/plan.ts'
import type { Run } from '../../import/run.ts'
import type { AdminLanguage } from '../language.ts'
import { useAsked } from '../useAsked.ts'
import { ImportRow } from './ImportRow.tsx'
import { figure, kindText } from './import-text.ts'

interface Props {
  run: Run
  language: AdminLanguage
  /** The rows are asked for anew whenever this changes. */
  after: unknown
}

const kinds: readonly RowKind[] = ['new', 'changed', 'gone', 'refused', 'unchanged']

/** The courses of an import by what becomes of them, a page at a time. */
export function ImportRows({ run, language, after }: Props) {
  const nb = language === 'nb'
  const { preview, id } = run
  const first = kinds.find((it) => (preview?.[it] ?? 0) > 0) ?? 'new'
  const [kind, setKind] = useState<RowKind>(first)
  const [page, setPage] = useState(1)
  const rows = useAsked<{ docs: PlannedRow[]; total: number; pages: number; names: Record<string, string> }>(
    `/api/imports/${id}/rows?kind=${kind}&page=${page}`,
    { after },
  )
  const open = (it: RowKind) => {
    setKind(it)
    setPage(1)
  }
  return (
    <div className="eidor-import__rows">
      <fieldset className="eidor-import__tabs" aria-label={nb ? 'Hva som skjer' : 'What will happen'}>
        {kinds.map((it) => (
          <button key={it} type="button" aria-pressed={it === kind} onClick={() => open(it)}>
            {kindText[it][language]} <b>{figure(preview?.[it] ?? 0, language)}</b>
          </button>
        ))}
      </fieldset>
      {kind === 'refused' && (preview?.refused ?? 0) > 0 && (
        <p>
          <a href={`/api/imports/${id}/refused.csv`} download>
            {nb ? 'Last ned de avviste radene med grunn (CSV)' : 'Download the refused rows with reasons (CSV)'}
          </a>
        </p>
      )}
      {rows !== null && rows.docs.length === 0 && <p>{nb ? 'Ingen.' : 'None.'}</p>}
      {rows !== null && rows.docs.length > 0 && (
        <ul>
          {rows.docs.map((it) => (
            <ImportRow key={`${it.code} ${it.rows.join()}`} row={it} language={language} names={rows.names} />
          ))}
        </ul>
      )}
      {rows !== null && rows.pages > 1 && (
        <div className="eidor-import__pages">
          <Button
            buttonStyle="secondary"
            size="small"
            disabled={page === 1}
            onClick={() => setPage(page - 1)}
            margin={false}
          >
            {nb ? 'Forrige' : 'Previous'}
          </Button>
          <span>{nb ? `Side ${page} av ${rows.pages}` : `Page ${page} of ${rows.pages}`}</span>
          <Button
            buttonStyle="secondary"
            size="small"
            disabled={page === rows.pages}
            onClick={() => setPage(page + 1)}
            margin={false}
          >
            {nb ? 'Neste' : 'Next'}
          </Button>
        </div>
      )}
    </div>
  )
}
