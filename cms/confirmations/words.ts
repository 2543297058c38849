import { courseState } from '#content/course-state.ts'
import type { Place } from '#content/place.ts'
import { isFree } from '#content/price.ts'
import type { AdminLanguage } from '../admin/language.ts'
import { dateText } from '../admin/times.ts'
import { hoursInShort } from './hours-words.ts'
import type { Sheet, SlimCourse } from './sheet.ts'

/** A published value as an editor is asked about it. */
export interface FactWords {
  /** What it is: "Telefon, Leknes". */
  label: string
  /** What it says: "75 00 00 01". */
  text: string
  /** The field of the form where it is changed; null for the whole document. */
  field: string | null
}

/** The words of a fact of a place, by its name. */
export function placeWords(
  sheet: Sheet,
  place: Place,
  fact: string,
  today: string,
  language: AdminLanguage,
): FactWords {
  const [kind = '', id = ''] = fact.split(':')
  const nb = language === 'nb'
  if (kind === 'service') {
    const index = place.services.findIndex((it) => it.service === id)
    const { replacement, addition, from } = place.services[index] ?? {}
    const starts = from ? `${nb ? 'fra' : 'from'} ${dateText(from, language)}` : undefined
    const said = [sheet.serviceTitles.get(id) ?? id, starts, (replacement ?? addition)?.no]
    return { label: nb ? 'Tjeneste' : 'Service', text: joined(said), field: `services.${Math.max(0, index)}` }
  }
  const index = place.addresses.findIndex((it) => it.id === id)
  const address = place.addresses[index]
  if (!address) return { label: kind, text: '', field: 'addresses' }
  const where = `addresses.${index}`
  switch (kind) {
    case 'telephone':
      return {
        label: `${nb ? 'Telefon' : 'Telephone'}, ${address.label}`,
        text: address.telephone ?? '',
        field: `${where}.telephone`,
      }
    case 'hours':
      return {
        label: `${nb ? 'Åpningstider' : 'Hours'}, ${address.label}`,
        text: hoursInShort(address, today, language),
        field: `${where}.hours`,
      }
    default: {
      const text = `${address.street}, ${address.postalCode} ${address.town}`
      return { label: `${nb ? 'Adresse' : 'Address'}, ${address.label}`, text, field: `${where}.street` }
    }
  }
}

/** A course in a line: when it starts, until when one can apply, and what it costs. */
export function courseWords(course: SlimCourse, today: string, language: AdminLanguage): FactWords {
  const nb = language === 'nb'
  const { nextSession, deadline } = courseState(course, today)
  const { amount } = course.price
  const said = [
    nextSession
      ? `${nb ? 'starter' : 'starts'} ${dateText(nextSession.starts, language)}`
      : nb
        ? 'ingen dato for start'
        : 'no date of start',
    deadline ? `${nb ? 'frist' : 'deadline'} ${dateText(deadline, language)}` : undefined,
    isFree(course.price) ? (nb ? 'gratis' : 'free') : amount === null ? undefined : `${amount} kr`,
  ]
  return { label: nb ? 'Kurs' : 'Course', text: joined(said), field: null }
}

function joined(said: readonly (string | undefined)[]): string {
  return said.filter((it) => it !== undefined).join(' · ')
}
