import { addDays, osloDay } from '#content/date.ts'
import type { Kind } from '#content/kinds.ts'
import { type Localized, translationLocales } from '#content/locale.ts'
import type { Editors, Times } from '../editors.ts'

/** Something that may happen at the editors' desks. */
export type Deed = (editors: Editors) => void

/** A new document's id: 24 hexadecimal digits, whose last eight no other document's are. */
export function freshId(editors: Editors): string {
  return `feed${(editors.fresh() * 0x10001).toString(16).padStart(20, '0')}`
}

export function freshText(editors: Editors): { no: string } {
  return { no: `Tekst ${editors.fresh()}` }
}

export function freshSlug(editors: Editors): string {
  return `ord-${editors.fresh()}`
}

/** A few days before or after today. */
export function someDay({ chance, now }: Editors): string {
  return addDays(osloDay(now), chance.below(9) - 3)
}

/** From and until, one of them, or none, within two days of now. */
export function someTimes({ chance, now }: Editors): Times {
  const at = (hours: number) => new Date(now + hours * 3_600_000).toISOString()
  const from = chance.below(40) - 20
  const until = from + 1 + chance.below(40)
  return { ...(chance.flip(0.7) ? { from: at(from) } : {}), ...(chance.flip(0.7) ? { until: at(until) } : {}) }
}

/** The same texts with a translation more, or without the one they have. */
export function retold(editors: Editors, title: Localized<string>, summary: Localized<string>) {
  const locale = editors.chance.pick(translationLocales)
  if (title[locale] !== undefined) return { title: { no: title.no }, summary: { no: summary.no } }
  const own = { [locale]: `${locale} ${editors.fresh()}` }
  return { title: { ...title, ...own }, summary: { ...summary, ...own } }
}

/** Takes away one of a kind; a few always stay, so that there is something to do things to. */
export function withdraw(kind: Kind): Deed {
  return (editors) => {
    const it = editors.any(kind)
    if (it && editors.count(kind) > 2) editors.withdraw(kind, it.id)
  }
}
