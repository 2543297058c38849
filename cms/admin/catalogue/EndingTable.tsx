import type { EndingCourse, EndingCourses } from '../../catalogue/ending.ts'
import type { HeldAgain } from '../../catalogue/hold-again.ts'
import type { AdminLanguage } from '../language.ts'
import { dateText } from '../times.ts'
import { resultText } from './words.ts'

interface Props {
  list: EndingCourses
  language: AdminLanguage
  chosen: ReadonlySet<string>
  /** What came of those that were held again. */
  results: ReadonlyMap<string, HeldAgain>
  onChoose: (chosen: ReadonlySet<string>) => void
}

/** The courses with a tick each, the first to end first. */
export function EndingTable({ list, language, chosen, results, onChoose }: Props) {
  const say = texts[language]
  const ids = list.courses.map((it) => it.id)
  const all = ids.every((it) => chosen.has(it))
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChoose(next)
  }
  return (
    <table className="eidor-ending__table">
      <caption className="eidor-hidden">{say.caption}</caption>
      <thead>
        <tr>
          <td>
            <input
              type="checkbox"
              aria-label={say.all}
              checked={all}
              onChange={() => onChoose(new Set(all ? [] : ids))}
            />
          </td>
          <th scope="col">{say.course}</th>
          <th scope="col">{say.region}</th>
          <th scope="col">{say.ends}</th>
        </tr>
      </thead>
      <tbody>
        {list.courses.map((it) => {
          const result = results.get(it.id)
          return (
            <tr key={it.id}>
              <td>
                <input
                  type="checkbox"
                  id={`hold-${it.id}`}
                  checked={chosen.has(it.id)}
                  onChange={() => toggle(it.id)}
                />
              </td>
              <td>
                <label htmlFor={`hold-${it.id}`}>{it.title}</label>{' '}
                <a href={`/admin/collections/courses/${it.id}`} aria-label={say.openCourse(it.title)}>
                  {say.open}
                </a>
                {result && (
                  <small className={'refused' in result ? 'eidor-ending__refused' : undefined}>
                    {resultText(result, language)}
                  </small>
                )}
              </td>
              <td>{it.regionName ?? say.county}</td>
              <td>{say.when(it, dateText(it.day, language))}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const texts = {
  nb: {
    caption: 'Kurs som går ut, de første først',
    all: 'Velg alle',
    course: 'Kurs',
    region: 'Region',
    ends: 'Går ut',
    county: 'Fylket',
    open: 'Åpne',
    openCourse: (title: string) => `Åpne ${title}`,
    when: ({ what }: EndingCourse, day: string) =>
      ({ applying: `Siste dag å søke ${day}`, held: `Holdes til ${day}`, left: `Ute av listene etter ${day}` })[what],
  },
  en: {
    caption: 'Courses running out, the first first',
    all: 'Choose all',
    course: 'Course',
    region: 'Region',
    ends: 'Runs out',
    county: 'The county',
    open: 'Open',
    openCourse: (title: string) => `Open ${title}`,
    when: ({ what }: EndingCourse, day: string) =>
      ({ applying: `Last day to apply ${day}`, held: `Held until ${day}`, left: `Left the lists after ${day}` })[what],
  },
}
