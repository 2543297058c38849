import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { relatedId } from '../access/roles.ts'
import { inEditorsLanguage } from '../admin/language.ts'

/**
 * A text instead of the shared one is refused at its field where communications does not allow it. One that stands
 * from when it was allowed is let be: the page shows the shared text, and the matrix says so.
 */
export const refuseReplacement: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = offered(originalDoc)
  const stands = (row: Row) => before.some((it) => it.service === row.service && it.replacement === row.replacement)
  const fresh = offered(data).filter((it) => it.replacement !== '' && !stands(it))
  if (fresh.length === 0) return data
  const { docs } = await req.payload.find({
    collection: 'services',
    where: { id: { in: fresh.map((it) => it.service) } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const refused = fresh.filter((row) => docs.some((it) => it.id === row.service && it.replaceable !== true))
  if (refused.length === 0) return data
  const message = inEditorsLanguage(req, {
    nb: 'Denne tjenesten har samme tekst i alle regioner. Skriv det som er særlig for dere, i «Lokalt tillegg».',
    en: 'This service has the same text in every region. Write what is particular to you under “Local addition”.',
  })
  const errors = refused.map((it) => ({ path: `services.${it.index}.replacement`, message }))
  throw new ValidationError({ collection: 'places', errors }, req.t)
}

interface Row {
  index: number
  service: string
  replacement: string
}

function offered(place: unknown): Row[] {
  const rows: unknown = Object(place).services
  if (!Array.isArray(rows)) return []
  return rows.map((row: unknown, index) => {
    const { replacement } = Object(row)
    const text = typeof replacement === 'string' ? replacement.trim() : ''
    return { index, service: relatedId(row, 'service') ?? '', replacement: text }
  })
}
