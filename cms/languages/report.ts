import type { Payload } from 'payload'
import type { Content } from '#content/kinds.ts'
import {
  isJudged,
  shareOf,
  type Tally,
  tally,
  tooLittleOf,
  type WrittenKind,
  writtenKinds,
} from '#content/languages.ts'
import type { Written } from '#content/locale.ts'
import { norwegianKey } from '#content/norwegian-order.ts'
import { releasedOf } from '../offer/released.ts'

/** How much of each language there is in a part of what is published. */
export interface Row extends Tally {
  /** The share of nynorsk in the Norwegian words, from 0 to 1; null where there are none. */
  nynorsk: number | null
  /** The written standard of which there is less than a quarter; null too where there are too few texts to say so. */
  tooLittle: Written | null
}

export interface LanguageReport {
  all: Row
  kinds: (Row & { kind: WrittenKind })[]
  /** By whose the texts are: `name` is null for those of the county. */
  regions: (Row & { id: string | null; name: string | null })[]
}

/** The languages of what is published now, counted in words. */
export async function languageReport(payload: Payload): Promise<LanguageReport> {
  const kinds: LanguageReport['kinds'] = []
  const byOwner = new Map<string | null, Content[WrittenKind][]>()
  const all: Content[WrittenKind][] = []
  for (const kind of writtenKinds) {
    const documents = await releasedOf(payload, kind)
    kinds.push({ kind, ...row(documents) })
    for (const it of documents) {
      const owner = ownerOf(it)
      const own = byOwner.get(owner)
      if (own) own.push(it)
      else byOwner.set(owner, [it])
      all.push(it)
    }
  }
  const key = ({ name }: { name: string }) => norwegianKey(name)
  const names = (await releasedOf(payload, 'region')).map((it) => ({ id: it.id, name: it.name.no }))
  const owners = [{ id: null, name: null }, ...names.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))]
  const sum = tally(all)
  const whole = { ...rowOf(sum), tooLittle: tooLittleOf(sum) }
  return { all: whole, kinds, regions: owners.map((it) => ({ ...it, ...row(byOwner.get(it.id) ?? []) })) }
}

function row(documents: readonly Content[WrittenKind][]): Row {
  return rowOf(tally(documents))
}

function rowOf(counted: Tally): Row {
  const tooLittle = isJudged(counted) ? tooLittleOf(counted) : null
  return { ...counted, nynorsk: shareOf(counted, 'nn'), tooLittle }
}

/** The region whose text it is; null for the county's. */
function ownerOf(it: Content[WrittenKind]): string | null {
  return 'region' in it ? it.region : null
}
