import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Run } from '../../import/run.ts'
import { refusalOf } from '../act.ts'
import type { AdminLanguage } from '../language.ts'
import { useAsked } from '../useAsked.ts'
import { ImportColumns } from './ImportColumns.tsx'
import { ImportDecide } from './ImportDecide.tsx'
import { ImportProgress } from './ImportProgress.tsx'
import { ImportRows } from './ImportRows.tsx'
import { resultOf, stateOf } from './import-text.ts'

interface Props {
  id: string
  language: AdminLanguage
  back: () => void
  /** Told whenever the import is in another state. */
  changed: (state: string) => void
}

const startable = ['previewed', 'held', 'interrupted', 'cancelled', 'failed']

/** One import: what it would do, how far it is, or what came of it. */
export function ImportRun({ id, language, back, changed }: Props) {
  const nb = language === 'nb'
  const [asked, setAsked] = useState(0)
  const [said, setSaid] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const run = useAsked<Run>(`/api/imports/${id}`, { after: asked, every: 1_000 })
  const now = run === null ? '' : `${run.state} ${resultOf(run, language)}`
  const settled = run?.state === 'running' ? 'running' : now
  useEffect(() => changed(settled), [changed, settled])
  if (run === null) return <p role="status">{nb ? 'Henter …' : 'Loading …'}</p>

  const act = async (what: string, body: object = {}) => {
    setBusy(true)
    setSaid(await refusalOf(`/api/imports/${id}/${what}`, { language, body }))
    setBusy(false)
    setAsked((it) => it + 1)
  }
  const { preview, state, error } = run
  const waits = startable.includes(state) && preview !== null
  const canReadAgain = ['previewed', 'failed', 'held'].includes(state)

  return (
    <section className="eidor-import__run" aria-labelledby="eidor-run">
      <p>
        <Button buttonStyle="none" onClick={back} margin={false}>
          {nb ? '← Ny import' : '← New import'}
        </Button>
      </p>
      <h2 id="eidor-run">{run.name}</h2>
      <p role="status">
        {stateOf(run, language)}
        {resultOf(run, language) && `: ${resultOf(run, language)}`}
      </p>
      {error !== null && (
        <p role="alert" className="eidor-import__wrong">
          {error[language]}
        </p>
      )}
      {state === 'running' && <ImportProgress run={run} language={language} cancel={() => void act('cancel')} />}
      {state === 'done' && (
        <p>
          {nb
            ? 'Kursene er på nett om noen sekunder. Ble noe feil, finner du hver tidligere versjon under «Versjoner» på kurset.'
            : 'The courses are live in a few seconds. If something went wrong, each earlier version is under “Versions” of the course.'}
        </p>
      )}
      {preview !== null && canReadAgain && (
        <ImportColumns
          key={JSON.stringify(preview.map)}
          run={run}
          language={language}
          apply={(map) => act('preview', { ...run.options, map })}
        />
      )}
      {waits && <ImportDecide key={`decide ${state}`} {...{ run, preview, language, busy, said, act, back }} />}
      {preview !== null && state !== 'running' && (
        <ImportRows key={`rows ${state}`} run={run} language={language} after={asked} />
      )}
    </section>
  )
}
