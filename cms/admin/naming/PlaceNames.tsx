'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { PlaceNames as Names } from '../../naming/of-place.ts'
import { adminLanguage } from '../language.ts'
import { ask } from './ask.ts'
import { words } from './words.ts'

/** On the form of a place: what it is called, will be called, and might be called. Names are decided elsewhere. */
export function PlaceNames() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n)
  const [names, setNames] = useState<Names | null>(null)

  useEffect(() => {
    if (id === undefined) return
    const left = new AbortController()
    void ask<Names>(`/api/names/of-place/${id}`, left.signal).then((it) => it && setNames(it))
    return () => left.abort()
  }, [id])

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
          {words.coming[language]} {dayText(it.from, language)}: <a href={nameUrl(it.id)}>{it.name}</a>
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
      <p>
        <a href={`/admin/collections/names/create?place=${id}`}>{words.propose[language]}</a>
      </p>
    </div>
  )
}

function nameUrl(id: string): string {
  return `/admin/collections/names/${id}`
}

function dayText(day: string, language: 'nb' | 'en'): string {
  const form = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return form.format(new Date(`${day}T12:00:00Z`))
}
