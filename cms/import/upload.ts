import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { CatalogueUnreadable } from '#content/catalogue/said.ts'
import { mostBytes } from '#content/catalogue/table.ts'
import { readSettings } from '#start/settings.ts'
import { fetchCatalogue } from './fetch-catalogue.ts'
import { type ImportOptions, importOptions } from './options.ts'

const settings = readSettings(process.env)

/** The options of a request, as JSON in its `options`. @throws CatalogueUnreadable */
export function optionsOf(req: PayloadRequest): ImportOptions {
  const text = new URL(req.url ?? '/', settings.cmsUrl).searchParams.get('options') ?? '{}'
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    given = null
  }
  return checkedOptions(given)
}

/** @throws CatalogueUnreadable */
export function checkedOptions(given: unknown): ImportOptions {
  const found = importOptions.safeParse(given)
  if (found.success) return found.data
  const why = z.prettifyError(found.error)
  throw new CatalogueUnreadable({ nb: `Valgene passer ikke: ${why}`, en: `The options do not fit: ${why}` })
}

/** The catalogue of a request: fetched where the options name an address, else its body. @throws CatalogueUnreadable */
export async function catalogueOf(req: PayloadRequest, { url }: ImportOptions): Promise<Uint8Array> {
  if (url !== undefined) return fetchCatalogue(url, { privateAddresses: settings.importPrivateAddresses })
  const parts: Uint8Array[] = []
  let size = 0
  if (req.body) {
    for await (const part of req.body) {
      size += part.length
      if (size > mostBytes) throw tooLarge
      parts.push(part)
    }
  }
  if (size === 0) throw empty
  return Buffer.concat(parts)
}

const tooLarge = new CatalogueUnreadable({
  nb: `Fila er større enn ${mostBytes / 1e6} MB. Del den i flere.`,
  en: `The file is larger than ${mostBytes / 1e6} MB. Split it.`,
})
const empty = new CatalogueUnreadable({
  nb: 'Det kom ingen fil. Velg en fil, eller skriv en adresse.',
  en: 'There came no file. Choose a file, or write an address.',
})
