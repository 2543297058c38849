'use client'
import { useRef, useState } from 'react'
import type { Entry } from '../../demand/entries.ts'
import { refusalOf } from '../act.ts'
import type { AdminLanguage } from '../language.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { AsideForm } from './AsideForm.tsx'
import { DeleteForm } from './DeleteForm.tsx'
import { countsText, placesText, trendText, words } from './words.ts'

interface Props {
  entry: Entry
  language: AdminLanguage
  /** @param told what was done, where the entry is not there to show it */
  changed: (told?: string) => void
}

type Deed = 'answer' | 'aside' | 'delete'

/** One thing that people miss, and what to do about it. */
export function EntryRow({ entry, language, changed }: Props) {
  const [doing, setDoing] = useState<Deed | null>(null)
  const deleting = useRef<HTMLButtonElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { said, region, mark, state, mine } = entry
  const [first = entry.key, ...others] = said

  async function act(url: string, body: object, told?: string): Promise<void> {
    setBusy(true)
    const wrong = await refusalOf(url, { language, body })
    setBusy(false)
    setProblem(wrong)
    if (wrong !== null) return
    setDoing(null)
    changed(told)
  }
  const about = { key: entry.key, region: region?.id ?? null }
  const choice = (what: Deed) => (
    <button
      type="button"
      ref={what === 'delete' ? deleting : null}
      aria-expanded={doing === what}
      onClick={() => setDoing(doing === what ? null : what)}
    >
      {words[what][language]}
      <span className="eidor-hidden">: {first}</span>
    </button>
  )
  return (
    <li>
      <h3>{first}</h3>
      {others.length > 0 && <p className="eidor-demand__others">{others.join(' · ')}</p>}
      <p>
        {region?.name ?? words.county[language]}: {countsText(entry, language)}
      </p>
      {entry.municipalities.length > 0 && (
        <p>
          {words.from[language]} {placesText(entry)}
        </p>
      )}
      <p className="eidor-demand__trend">{trendText(entry, language)}</p>
      {mark && (
        <p>
          {mark.course ? <a href={`/admin/collections/courses/${mark.course.id}`}>{mark.course.title}</a> : mark.word}{' '}
          {mine && (
            <button type="button" disabled={isBusy} onClick={() => act(`/api/demand-marks/${mark.id}/undo`, {})}>
              {words.undo[language]}
              <span className="eidor-hidden">: {first}</span>
            </button>
          )}
        </p>
      )}
      {mine && (
        <p className="eidor-demand__choices">
          {state === 'open' && choice('answer')}
          {state === 'open' && choice('aside')}
          {choice('delete')}
        </p>
      )}
      {problem && <p role="alert">{problem}</p>}
      {doing === 'answer' && (
        <AnswerForm
          {...{ entry, language, isBusy }}
          choose={(course) => act('/api/demand/answer', { ...about, course })}
        />
      )}
      {doing === 'aside' && (
        <AsideForm {...{ language, isBusy }} set={(word) => act('/api/demand/aside', { ...about, word })} />
      )}
      {doing === 'delete' && (
        <DeleteForm
          {...{ entry, language, isBusy }}
          cancel={() => {
            setDoing(null)
            deleting.current?.focus()
          }}
          remove={() => act('/api/demand/delete', about, `${words.deleted[language]} ${first}`)}
        />
      )}
    </li>
  )
}
