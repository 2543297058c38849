'use client'
import type { Following } from '../../following/counts.ts'
import type { AdminLanguage } from '../language.ts'
import { dateText } from '../times.ts'
import { useAsked } from '../useAsked.ts'
import { words } from './words.ts'

/** How many follow what by e-mail, never who; and, for the county, how the last letters went. */
export function Followers({ language }: { language: AdminLanguage }) {
  const answer = useAsked<Following>('/api/following')
  if (answer === null) return null
  const { searches, people, runs } = answer
  return (
    <section aria-labelledby="eidor-following">
      <h2 id="eidor-following">{words.title[language]}</h2>
      <p>{people === null ? words.lede[language] : words.people(people, language)}</p>
      {searches.length === 0 && <p>{words.none[language]}</p>}
      {searches.length > 0 && (
        <table className="eidor-demand__table">
          <thead>
            <tr>
              <th scope="col">{words.search[language]}</th>
              <th scope="col">{words.followers[language]}</th>
              <th scope="col">{words.waiting[language]}</th>
            </tr>
          </thead>
          <tbody>
            {searches.map((it) => (
              <tr key={it.query}>
                <th scope="row">{it.name ?? (it.query || words.everything[language])}</th>
                <td>{it.followers}</td>
                <td>{it.waiting}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {runs !== null && (
        <>
          <h3>{words.letters[language]}</h3>
          {runs.length === 0 && <p>{words.noLetters[language]}</p>}
          <ul>
            {runs.map((it) => (
              <li key={it.week}>
                {dateText(it.week, language)}: {words.run(it, language)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
