import { CatalogueUnreadable } from '#content/catalogue/said.ts'
import type { Editor } from '../access/roles.ts'
import { isCounty } from '../access/roles.ts'
import type { KnownProvider, Lookups } from './lookups.ts'
import type { ImportOptions } from './options.ts'
import type { Common } from './resolve.ts'

/**
 * Whose the courses of a catalogue are, where its rows do not say: what was asked for, else what is certain of whoever
 * asks, else the online school, which teaches the whole county.
 * @param editor who asks; null for the command line, which acts for the county
 * @throws CatalogueUnreadable where what was asked for does not exist, or is somebody else's
 */
export function whose(options: ImportOptions, editor: Editor | null, lookups: Lookups): Common {
  const region = regionOf(options, editor, lookups)
  return { region, provider: providerOf(options, editor, lookups, region) }
}

function regionOf({ region }: ImportOptions, editor: Editor | null, lookups: Lookups): string | null {
  if (region !== undefined) {
    const found = lookups.region(region)
    if (found === null) throw notThere('regionen', 'region', region, lookups.names.regions)
    return found
  }
  const own = editor === null || isCounty(editor) ? [] : editor.regions
  // A contributor of a provider writes for the provider wherever it teaches.
  return own.length === 1 && editor?.role === 'region-editor' ? (own[0] ?? null) : null
}

function providerOf(
  { provider }: ImportOptions,
  editor: Editor | null,
  { names, providers, ...lookups }: Lookups,
  region: string | null,
): KnownProvider | null {
  if (provider !== undefined) {
    const found = lookups.provider(provider)
    if (found === null) throw notThere('tilbyderen', 'provider', provider, names.providers)
    return found
  }
  const mine = providers.filter((it) => editor?.role === 'course-contributor' && editor.providers.includes(it.id))
  if (mine.length > 0) return mine.length === 1 ? (mine[0] ?? null) : null
  const here = region === null ? [] : providers.filter((it) => it.centre && it.region === region)
  if (here.length === 1) return here[0] ?? null
  const online = providers.filter((it) => it.online)
  if (region === null && online.length === 1) return online[0] ?? null
  return providers.length === 1 ? (providers[0] ?? null) : null
}

/** No row says who gives the course, and nobody else did. */
export function noProvider({ names }: Lookups): { nb: string; en: string } {
  const all = names.providers.join(', ')
  return {
    nb: `Vi vet ikke hvem som holder kurset. Velg tilbyder (--provider), eller ha en kolonne for den: ${all}.`,
    en: `We do not know who gives the course. Choose the provider (--provider), or have a column for it: ${all}.`,
  }
}

function notThere(nb: string, en: string, word: string, names: readonly string[]): CatalogueUnreadable {
  return new CatalogueUnreadable({
    nb: `Fant ikke ${nb} «${word}». Vi har: ${names.join(', ')}.`,
    en: `Found no ${en} “${word}”. There are: ${names.join(', ')}.`,
  })
}
