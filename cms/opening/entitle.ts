import type { CollectionBeforeChangeHook } from 'payload'
import { day, isDocument, related, text } from '../published/shape.ts'
import { exceptionTitle, whereOf, wholeCounty } from './title.ts'

/** An exception is called by where and when it is, so that lists and receipts tell it from others. */
export const entitle: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const now = { ...originalDoc, ...data }
  const from = day(now.from)
  const to = day(now.to) ?? from
  if (typeof from !== 'string' || typeof to !== 'string') return data
  const place = related(now.place)
  if (typeof place !== 'string') return { ...data, title: exceptionTitle(wholeCounty, from, to) }
  const stored = await req.payload.findByID({
    collection: 'places',
    id: place,
    depth: 0,
    req,
    overrideAccess: true,
    disableErrors: true,
    draft: true,
  })
  const label = stored?.addresses.find((it) => it.id === now.address)?.label
  const where = whereOf(String((isDocument(stored) && text(stored.title)) || place), label)
  return { ...data, title: exceptionTitle(where, from, to) }
}
