'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ShownOrigin } from '../../import/origin.ts'
import { ask } from '../ask.ts'

/** How long an answer serves the fields of a form, in milliseconds: an import may come meanwhile. */
const serves = 10_000

interface Asked {
  key: string
  at: number
  answer: Promise<ShownOrigin | null>
}

/** The last one asked for: every field of a course asks, and one answer is enough for them all. */
let last: Asked | null = null

/** Where the course of the form came from; null until that is known, and where no import wrote it. */
export function useOrigin(): ShownOrigin | null {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const [origin, setOrigin] = useState<ShownOrigin | null>(null)
  const key = id === undefined || collectionSlug !== 'courses' ? null : `${id} ${lastUpdateTime}`
  useEffect(() => {
    if (key === null) return
    let isLeft = false
    void shared(key, String(id)).then((it) => {
      if (!isLeft) setOrigin(it)
    })
    return () => {
      isLeft = true
    }
  }, [key, id])
  return key === null ? null : origin
}

function shared(key: string, course: string): Promise<ShownOrigin | null> {
  const now = Date.now()
  if (last === null || last.key !== key || now - last.at > serves) last = { key, at: now, answer: fetched(course) }
  return last.answer
}

async function fetched(course: string): Promise<ShownOrigin | null> {
  // Never given up: other fields wait for the same answer.
  const answer = await ask<{ origin: ShownOrigin | null }>(
    `/api/imports/origin/${course}`,
    new AbortController().signal,
  )
  return answer?.origin ?? null
}
