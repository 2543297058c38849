'use client'
import { useId, useState } from 'react'
import type { Entry } from '../../demand/entries.ts'
import type { AdminLanguage } from '../language.ts'
import { useAsked } from '../useAsked.ts'
import { waitingText, words } from './words.ts'

interface Props {
  entry: Entry
  language: AdminLanguage
  isBusy: boolean
  choose: (course: string) => void
}

interface Found {
  docs: { id: string; title?: string | null }[]
}

const most = 8

/** Finds the course that answers, and says who will be told before it is chosen. */
export function AnswerForm({ entry, language, isBusy, choose }: Props) {
  const id = useId()
  const [text, setText] = useState(entry.said[0] ?? '')
  const query = new URLSearchParams({
    'where[and][0][title][like]': text.trim(),
    'where[and][1][_status][equals]': 'published',
    'select[title]': 'true',
    depth: '0',
    limit: String(most),
    locale: 'no',
    sort: 'title',
  })
  const found = useAsked<Found>(text.trim() === '' ? null : `/api/courses?${query}`)
  return (
    <div className="eidor-demand__form">
      <label htmlFor={id}>{words.course[language]}</label>
      <p id={`${id}-hint`}>
        {words.courseHint[language]} {waitingText(entry.waiting, language)}
      </p>
      <input
        id={id}
        type="search"
        value={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setText(event.target.value)}
      />
      <ul>
        {found?.docs.map((it) => (
          <li key={it.id}>
            <button type="button" disabled={isBusy} onClick={() => choose(it.id)}>
              {it.title}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{found?.docs.length === 0 ? words.noCourse[language] : ''}</p>
    </div>
  )
}
