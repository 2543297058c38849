import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Preview, Run } from '../../import/run.ts'
import type { AdminLanguage } from '../language.ts'
import { ImportOverwrite } from './ImportOverwrite.tsx'
import { figure } from './import-text.ts'

interface Props {
  run: Run
  preview: Preview
  language: AdminLanguage
  busy: boolean
  /** Why what was asked last was refused. */
  said: string | null
  act: (what: 'apply' | 'dismiss' | 'preview', body?: object) => Promise<void>
  back: () => void
}

/** What somebody decides about an import that waits: what it may take away, and whether it is to go on. */
export function ImportDecide({ run, preview, language, busy, said, act, back }: Props) {
  const nb = language === 'nb'
  const [removes, setRemoves] = useState(run.options.removeGone)
  const { gone, known, noted, tooManyGone, refused } = preview
  const writes = preview.new + preview.changed + (removes ? gone : 0)
  const goesOn = run.state === 'interrupted' || run.state === 'cancelled'
  const despiteLoss = removes && tooManyGone
  const words = goesOn ? texts[language].resume : refused > 0 ? texts[language].goodRows : texts[language].apply
  return (
    <div className="eidor-import__decide">
      {gone > 0 && (
        <label>
          <input type="checkbox" checked={removes} onChange={(event) => setRemoves(event.target.checked)} />
          {goneText(gone, language)}
        </label>
      )}
      {despiteLoss && (
        <p className="eidor-import__wrong">
          {nb
            ? `Det er mer enn en tredel av de ${figure(known, language)} kursene som er der. Er fila hel?`
            : `That is more than a third of the ${figure(known, language)} courses there are. Is the file whole?`}
        </p>
      )}
      {!goesOn && (
        <ImportOverwrite
          key={`${run.options.overwrite} ${said}`}
          {...{ run, language, busy }}
          choose={(overwrite) => void act('preview', { ...run.options, removeGone: removes, overwrite })}
        />
      )}
      {said !== null && (
        <p role="alert" className="eidor-import__wrong">
          {said}
        </p>
      )}
      {writes === 0 && !goesOn && run.state !== 'failed' && <p>{nothingText(preview, language)}</p>}
      <div className="eidor-import__buttons">
        <Button
          onClick={() => void act('apply', { removeGone: removes, despiteLoss })}
          disabled={busy || (writes + noted === 0 && !goesOn)}
          margin={false}
        >
          {words}
        </Button>
        <Button buttonStyle="secondary" onClick={() => void act('dismiss').then(back)} margin={false}>
          {texts[language].dismiss}
        </Button>
      </div>
    </div>
  )
}

const texts = {
  nb: { resume: 'Fortsett', goodRows: 'Importer de gode radene', apply: 'Importer', dismiss: 'Legg bort' },
  en: { resume: 'Resume', goodRows: 'Import the good rows', apply: 'Import', dismiss: 'Lay aside' },
}

function goneText(gone: number, language: AdminLanguage): string {
  if (language === 'en')
    return gone === 1
      ? 'Unpublish the course that is gone from the file'
      : `Unpublish the ${figure(gone, language)} courses that are gone from the file`
  return gone === 1
    ? 'Ta kurset som er borte fra fila, av nett'
    : `Ta de ${figure(gone, language)} kursene som er borte fra fila, av nett`
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
