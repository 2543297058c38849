import type { OptionObject } from 'payload'

type Labels<T extends string> = Record<T, [nb: string, en: string]>

/** Options of a select from the contract's own list: a value the contract gains must get its words here. */
export function optionsFor<T extends string>(labels: Labels<T>): OptionObject[] {
  return Object.entries<[string, string]>(labels).map(([value, [nb, en]]) => ({ value, label: { nb, en } }))
}
