import { Button } from '@payloadcms/ui'
import type { Run } from '../../import/run.ts'
import type { AdminLanguage } from '../language.ts'
import { figure } from './import-text.ts'

interface Props {
  run: Run
  language: AdminLanguage
  cancel: () => void
}

/** How far an import is, and the way to stop it. */
export function ImportProgress({ run: { progress }, language, cancel }: Props) {
  const nb = language === 'nb'
  const { done, total } = progress
  return (
    <div className="eidor-import__progress">
      <progress max={Math.max(total, 1)} value={done} aria-label={nb ? 'Framdrift' : 'Progress'} />
      <span>
        {nb
          ? `${figure(done, language)} av ${figure(total, language)} kurs`
          : `${figure(done, language)} of ${figure(total, language)} courses`}
      </span>
      <Button buttonStyle="secondary" onClick={cancel} margin={false}>
        {nb ? 'Stans' : 'Cancel'}
      </Button>
    </div>
  )
}
