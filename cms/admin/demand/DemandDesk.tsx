'use client'
import { Gutter, SetStepNav, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { DemandAnswer } from '../../demand/endpoints.ts'
import { Followers } from '../following/Followers.tsx'
import { adminLanguage } from '../language.ts'
import { useAsked } from '../useAsked.ts'
import { EntryRow } from './EntryRow.tsx'
import { EraseAddress } from './EraseAddress.tsx'
import { Visits } from './Visits.tsx'
import { words } from './words.ts'

/** What people miss, region by region, and how often the pages are opened. */
export function DemandDesk() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const [region, setRegion] = useState('')
  const [changed, setChanged] = useState(0)
  const [told, setTold] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const query = region === '' ? '' : `?region=${region}`
  const answer = useAsked<DemandAnswer>(`/api/demand/entries${query}`, { after: changed })
  const open = answer?.entries.filter((it) => it.state === 'open') ?? []
  const done = answer?.entries.filter((it) => it.state !== 'open') ?? []
  const list = (entries: typeof open) => (
    <ul className="eidor-demand__list">
      {entries.map((it) => (
        <EntryRow
          key={`${it.region?.id} ${it.key}`}
          entry={it}
          language={language}
          changed={(done = '') => {
            setChanged(changed + 1)
            setTold(done)
            // What had the focus is gone with its entry.
            if (done !== '') heading.current?.focus()
          }}
        />
      ))}
    </ul>
  )
  return (
    <Gutter className="eidor-demand">
      <SetStepNav nav={[{ label: words.title[language] }]} />
      <h1>{words.title[language]}</h1>
      <p>{words.lede[language]}</p>
      <p className="eidor-demand__choice">
        <label htmlFor="eidor-demand-region">{words.region[language]}</label>
        <select id="eidor-demand-region" value={region} onChange={(event) => setRegion(event.target.value)}>
          <option value="">{answer?.county === false ? words.mineAndCounty[language] : words.all[language]}</option>
          <option value="county">{words.county[language]}</option>
          {answer?.regions.map((it) => (
            <option key={it.id} value={it.id}>
              {it.name}
            </option>
          ))}
        </select>
      </p>
      <div role="status" className="eidor-hidden">
        {answer ? told : words.loading[language]}
      </div>
      <section aria-labelledby="eidor-demand-missed">
        <h2 id="eidor-demand-missed" ref={heading} tabIndex={-1}>
          {words.missed[language]}
        </h2>
        {answer && open.length === 0 && <p>{words.none[language]}</p>}
        {list(open)}
        {done.length > 0 && (
          <details>
            <summary>
              {words.done[language]} ({done.length})
            </summary>
            {list(done)}
          </details>
        )}
        {answer && answer.entries.length > 0 && (
          <p>
            <a href={`/api/demand/entries.csv${query}`}>{words.download[language]}</a>
          </p>
        )}
      </section>
      <Visits region={region === 'county' ? '' : region} language={language} />
      <Followers language={language} />
      {answer?.county && <EraseAddress language={language} />}
    </Gutter>
  )
}
