'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { PlaceNames as Names } from '../../naming/of-place.ts'
import { adminLanguage } from '../language.ts'
import { dateText } from '../times.ts'
import { useAsked } from '../useAsked.ts'
import { words } from './words.ts'

/** On the form of a place: what it is called, will be called, and might be called. Names are decided elsewhere. */
export function PlaceNames() {
  const { id, hasSavePermission } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const names = useAsked<Names>(id === undefined ? null : `/api/names/of-place/${id}`)

  if (id === undefined || names === null) return null
  const { current, coming, candidates } = names
  return (
    <div className="eidor-strip">
      {current ? (
        <p>
          {words.now[language]} <a href={nameUrl(current.id)}>{current.name}</a>
        </p>
      ) : (
        <p>{words.undecided[language]}</p>
      )}
      {coming.map((it) => (
        <p key={it.id}>
          {words.coming[language]} {dateText(it.from, language)}: <a href={nameUrl(it.id)}>{it.name}</a>
        </p>
      ))}
      {candidates.length > 0 && (
        <p>
          {words.candidates[language]}:{' '}
          {candidates.map((it, index) => (
            <span key={it.id}>
              {index > 0 && ', '}
              <a href={nameUrl(it.id)}>{it.name}</a>
            </span>
          ))}
        </p>
      )}
      {hasSavePermission && (
        <p>
          <a href={`/admin/collections/names/create?place=${id}`}>{words.propose[language]}</a>
        </p>
      )}
    </div>
  )
}

function nameUrl(id: string): string {
  return `/admin/collections/names/${id}`
}
