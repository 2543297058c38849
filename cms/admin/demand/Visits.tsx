'use client'
import { useState } from 'react'
import type { VisitTable } from '../../demand/visit-table.ts'
import type { AdminLanguage } from '../language.ts'
import { useAsked } from '../useAsked.ts'
import { Bars } from './Bars.tsx'
import { words } from './words.ts'

/** How many pages are listed at once. */
const listed = 50

/** How often the pages of a region are opened, by month. */
export function Visits({ region, language }: { region: string; language: AdminLanguage }) {
  const [month, setMonth] = useState('')
  const [isWhole, setWhole] = useState(false)
  const given = new URLSearchParams({ ...(region ? { region } : {}), ...(month ? { month } : {}) })
  const table = useAsked<VisitTable>(`/api/visits/months?${given}`)
  if (table === null) return null
  const rows = isWhole ? table.rows : table.rows.slice(0, listed)
  const nb = language === 'nb'
  const months = [...new Set([table.month, ...table.months])]
  return (
    <section aria-labelledby="eidor-demand-visits">
      <h2 id="eidor-demand-visits">{words.visits[language]}</h2>
      <p>{words.visitsLede[language]}</p>
      <p className="eidor-demand__choice">
        <label htmlFor="eidor-demand-month">{words.month[language]}</label>
        <select id="eidor-demand-month" value={table.month} onChange={(event) => setMonth(event.target.value)}>
          {months.map((it) => (
            <option key={it} value={it}>
              {monthText(it, language)}
            </option>
          ))}
        </select>
      </p>
      {rows.length === 0 && <p>{words.noVisits[language]}</p>}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard (WCAG 2.1.1).
        <section className="eidor-offer__scroll" tabIndex={0} aria-label={words.visits[language]}>
          <table className="eidor-demand__table">
            <thead>
              <tr>
                <th scope="col">{words.page[language]}</th>
                <th scope="col">{monthText(table.month, language)}</th>
                <th scope="col">{words.before[language]}</th>
                <th scope="col">{words.lastYear[language]}</th>
                <th scope="col">{words.trend[language]}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((it) => (
                <tr key={it.path}>
                  <th scope="row">{it.title}</th>
                  <td>{it.count}</td>
                  <td>{it.before}</td>
                  <td>{it.lastYear}</td>
                  <td>
                    <Bars months={it.months} />
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{words.sum[language]}</th>
                <td>{table.total.count}</td>
                <td>{table.total.before}</td>
                <td>{table.total.lastYear}</td>
                <td />
              </tr>
            </tfoot>
          </table>
        </section>
      )}
      {table.rows.length > rows.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {nb ? `Vis alle ${table.rows.length} sidene` : `Show all ${table.rows.length} pages`}
        </button>
      )}
      {rows.length > 0 && (
        <p>
          <a href={`/api/visits/months.csv?${given}`}>{words.download[language]}</a>
        </p>
      )}
    </section>
  )
}

/** "november 2026" */
function monthText(month: string, language: AdminLanguage): string {
  return new Date(`${month}-15T12:00:00Z`).toLocaleDateString(language === 'nb' ? 'nb' : 'en', {
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Oslo',
  })
}
