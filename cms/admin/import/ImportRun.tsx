import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Preview, Run } from '../../import/run.ts'
import { refusalOf } from '../act.ts'
import type { AdminLanguage } from '../language.ts'
import { useAsked } from '../useAsked.ts'
import { ImportColumns } from './ImportColumns.tsx'
import { ImportOverwrite } from './ImportOverwrite.tsx'
import { ImportProgress } from './ImportProgress.tsx'
import { ImportRows } from './ImportRows.tsx'
import { resultOf, stateOf } from './import-text.ts'

interface Props {
  id: string
  language: AdminLanguage
  back: () => void
}

const startable = ['previewed', 'held', 'interrupted', 'cancelled', 'failed']

/** One import: what it would do, how far it is, or what came of it. */
export function ImportRun({ id, language, back }: Props) {
  const nb = language === 'nb'
  const [asked, setAsked] = useState(0)
  const [said, setSaid] = useState<string | null>(null)
  const [removeGone, setRemoveGone] = useState<boolean | null>(null)
  const [busy, setBusy] = useState(false)
  const run = useAsked<Run>(`/api/imports/${id}`, { after: asked, every: 1_000 })
  if (run === null) return <p role="status">{nb ? 'Henter …' : 'Loading …'}</p>

  const act = async (what: string, body: object = {}) => {
    setBusy(true)
    setSaid(await refusalOf(`/api/imports/${id}/${what}`, { language, body }))
    setBusy(false)
    setAsked((it) => it + 1)
  }
  const { preview, state, error } = run
  const removes = removeGone ?? run.options.removeGone
  const waits = startable.includes(state) && preview !== null
  const writes = preview === null ? 0 : preview.new + preview.changed + (removes ? preview.gone : 0)
  const canReadAgain = ['previewed', 'failed', 'held'].includes(state)
  const goesOn = state === 'interrupted' || state === 'cancelled'
  const start = () =>
    act('apply', {
      removeGone: removes,
      despiteLoss: removes && preview?.tooManyGone === true,
    })
  const readAgain = (changes: object) => act('preview', { ...run.options, ...changes })

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
          apply={(map) => readAgain({ map })}
        />
      )}
      {preview !== null && state !== 'running' && (
        <ImportRows key={state} run={run} language={language} after={asked} />
      )}
      {waits && (
        <div className="eidor-import__decide">
          {preview.gone > 0 && (
            <label>
              <input type="checkbox" checked={removes} onChange={(event) => setRemoveGone(event.target.checked)} />
              {nb
                ? `Ta de ${preview.gone} kursene som er borte fra fila, av nett`
                : `Unpublish the ${preview.gone} courses that are gone from the file`}
            </label>
          )}
          {preview.tooManyGone && removes && (
            <p className="eidor-import__wrong">
              {nb
                ? `Det er mer enn en tredel av de ${preview.known} kursene som er der. Er fila hel?`
                : `That is more than a third of the ${preview.known} courses there are. Is the file whole?`}
            </p>
          )}
          {canReadAgain && (
            <ImportOverwrite
              run={run}
              language={language}
              busy={busy}
              choose={(overwrite) => void readAgain({ overwrite })}
            />
          )}
          {said !== null && (
            <p role="alert" className="eidor-import__wrong">
              {said}
            </p>
          )}
          <div className="eidor-import__buttons">
            <Button
              onClick={() => void start()}
              disabled={busy || (writes + preview.noted === 0 && !goesOn)}
              margin={false}
            >
              {goesOn
                ? nb
                  ? 'Fortsett'
                  : 'Resume'
                : preview.refused > 0
                  ? nb
                    ? 'Importer de gode radene'
                    : 'Import the good rows'
                  : nb
                    ? 'Importer'
                    : 'Import'}
            </Button>
            <Button buttonStyle="secondary" onClick={() => void act('dismiss').then(back)} margin={false}>
              {nb ? 'Legg bort' : 'Lay aside'}
            </Button>
          </div>
          {writes === 0 && !goesOn && <p>{nothingText(preview, language)}</p>}
        </div>
      )}
    </section>
  )
}

/** Why there is no course to write. */
function nothingText({ kept, noted, refused }: Preview, language: AdminLanguage): string {
  const nb = language === 'nb'
  if (noted > 0)
    return nb
      ? 'Ingen kurs endres: det fila sier annerledes, er skrevet for hånd. Importerer du likevel, vises det nye fra fila ved feltene.'
      : 'No course changes: what the file says otherwise is written by hand. If you import all the same, what is new in the file is shown at the fields.'
  if (kept > 0)
    return nb
      ? 'Alt er som i fila, utenom det som er skrevet for hånd.'
      : 'All is as the file says, but for what is written by hand.'
  if (refused > 0) return nb ? 'Det er ingen gode rader å importere.' : 'There are no good rows to import.'
  return nb ? 'Alt er allerede som i fila.' : 'All is as the file says already.'
}
