'use client'
import { Gutter, SetStepNav, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { EndingCourses as Ending } from '../../catalogue/ending.ts'
import type { HeldAgain } from '../../catalogue/hold-again.ts'
import { adminLanguage } from '../language.ts'
import { useAsked } from '../useAsked.ts'
import { EndingTable } from './EndingTable.tsx'
import { hold } from './hold.ts'
import { TermSelect } from './TermSelect.tsx'
import { termText } from './words.ts'

const horizons = [30, 60, 120, 365]

/** The courses that are coming to an end, to be held again in a new term, many at a time. */
export function EndingCourses() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const say = texts[language]
  const [days, setDays] = useState(60)
  const [round, setRound] = useState(0)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [given, setGiven] = useState<string | null>(null)
  const [publish, setPublish] = useState(false)
  const [results, setResults] = useState<ReadonlyMap<string, HeldAgain>>(new Map())
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const list = useAsked<Ending>(`/api/courses/ending?days=${days}`, { after: round })
  const term = list?.terms.find((it) => it.starts === given) ?? list?.terms[0]

  const press = async () => {
    if (!term) return
    setBusy(true)
    setSaid(say.working(chosen.size))
    const answer = await hold({ courses: [...chosen], term: term.starts, publish, language })
    setBusy(false)
    if (typeof answer === 'string') return setSaid(answer)
    const done = answer.filter((it) => 'added' in it)
    setResults(new Map([...results, ...answer.map((it) => [it.course, it] as const)]))
    setChosen(new Set(answer.filter((it) => 'refused' in it).map((it) => it.course)))
    setSaid(say.done(done.length, answer.length - done.length))
    setRound(round + 1)
  }
  return (
    <Gutter className="eidor-ending">
      <SetStepNav nav={[{ label: say.title }]} />
      <h1>{say.title}</h1>
      <p>{say.lede}</p>
      <label className="eidor-ending__term">
        {say.horizon}
        <select value={days} onChange={(event) => setDays(Number(event.target.value))}>
          {horizons.map((it) => (
            <option key={it} value={it}>
              {say.within(it)}
            </option>
          ))}
        </select>
      </label>
      {list === null && <p role="status">{say.loading}</p>}
      {list && list.courses.length === 0 && <p>{say.none}</p>}
      {list && list.courses.length > 0 && term && (
        <>
          <EndingTable {...{ list, language, chosen, results }} onChoose={setChosen} />
          {list.total > list.courses.length && <p>{say.more(list.courses.length, list.total)}</p>}
          <div className="eidor-ending__act">
            <TermSelect terms={list.terms} value={term.starts} language={language} onChoose={setGiven} />
            <label>
              <input type="checkbox" checked={publish} onChange={(event) => setPublish(event.target.checked)} />{' '}
              {say.publish}
            </label>
            <button type="button" disabled={busy || chosen.size === 0} onClick={() => void press()}>
              {say.press(chosen.size, termText(term, language))}
            </button>
            <p role="status">{said}</p>
          </div>
        </>
      )}
    </Gutter>
  )
}

const texts = {
  nb: {
    title: 'Kurs som går ut',
    lede: 'Kurs det snart ikke går an å søke på, kurs som holdes nå, og kurs som har gått ut av listene. Velg dem som skal holdes igjen: De får de samme ukedagene, tidene og rommene i et nytt halvår.',
    horizon: 'Siste dag å søke',
    within: (days: number) => (days === 365 ? 'det neste året' : `de neste ${days} dagene`),
    loading: 'Henter kursene …',
    none: 'Ingen kurs går ut i denne tiden.',
    more: (shown: number, total: number) =>
      `Viser ${shown} av ${total}. De andre kommer når disse har fått nye datoer.`,
    publish: 'Publiser med en gang',
    press: (count: number, term: string) =>
      count === 0 ? `Velg kurs som skal holdes igjen ${term}` : `Hold ${count} kurs igjen ${term}`,
    working: (count: number) => `Legger inn nye datoer for ${count} kurs …`,
    done: (done: number, refused: number) =>
      `${done} kurs fikk nye datoer.${refused > 0 ? ` ${refused} fikk det ikke: se hvorfor i lista.` : ''}`,
  },
  en: {
    title: 'Courses running out',
    lede: 'Courses that one soon cannot apply to, courses that are being held, and courses that have left the lists. Choose those to hold again: they get the same weekdays, times and rooms in a new term.',
    horizon: 'Last day to apply',
    within: (days: number) => (days === 365 ? 'within a year' : `within ${days} days`),
    loading: 'Loading the courses …',
    none: 'No course runs out in that time.',
    more: (shown: number, total: number) => `Showing ${shown} of ${total}. The others come when these have new dates.`,
    publish: 'Publish at once',
    press: (count: number, term: string) =>
      count === 0 ? `Choose courses to hold again in ${term}` : `Hold ${count} courses again in ${term}`,
    working: (count: number) => `Adding new dates to ${count} courses …`,
    done: (done: number, refused: number) =>
      `${done} courses got new dates.${refused > 0 ? ` ${refused} did not: the list says why.` : ''}`,
  },
}
