import type { OptionObject } from 'payload'
import { accessFeatures, transportModes } from '../fields/address-options.ts'
import { nths, visitModes, weekdays } from '../fields/hours-options.ts'
import { sessionStates } from '../fields/session-options.ts'
import type { AdminText } from './language.ts'

/** The words of every option that a folded row shows, by its stored value. */
export const optionLabels: Record<string, AdminText> = Object.fromEntries(
  [...weekdays, ...nths, ...visitModes, ...transportModes, ...accessFeatures, ...sessionStates].map((it) => [
    it.value,
    words(it.label),
  ]),
)

function words(label: OptionObject['label']): AdminText {
  if (typeof label === 'string') return { nb: label, en: label }
  const both = typeof label === 'object' && label !== null ? label : {}
  return { nb: 'nb' in both ? String(both.nb) : '', en: 'en' in both ? String(both.en) : '' }
}
