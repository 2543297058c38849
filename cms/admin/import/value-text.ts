import type { OptionObject } from 'payload'
import {
  admissionOptions,
  audienceOptions,
  credentialOptions,
  languageOptions,
  levelOptions,
  modeOptions,
  pricePeriodOptions,
  priceTermsOptions,
  subjectOptions,
} from '../../fields/course-options.ts'
import { writtenOptions } from '../../fields/written.ts'
import type { AdminLanguage } from '../language.ts'
import { optionLabels } from '../option-labels.ts'
import { numericDay } from '../times.ts'

const options: Record<string, OptionObject[]> = {
  subject: subjectOptions,
  level: levelOptions,
  credential: credentialOptions,
  language: languageOptions,
  mode: modeOptions,
  admission: admissionOptions,
  priceTerms: priceTermsOptions,
  pricePer: pricePeriodOptions,
  audiences: audienceOptions,
  written: writtenOptions,
}

interface Words {
  language: AdminLanguage
  /** What the ids among the values are called. */
  names: Readonly<Record<string, string>>
}

/** The value of a field in the words an editor sees in the form; several lines for what has several. */
export function valueText(key: string, value: unknown, words: Words): string {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
    return words.language === 'nb' ? '(tomt)' : '(empty)'
  if (key === 'sessions' && Array.isArray(value)) return value.map((it) => sessionText(Object(it), words)).join('\n')
  if (Array.isArray(value)) return value.map((it) => one(key, it, words)).join(key === 'outcomes' ? '\n' : ', ')
  return one(key, value, words)
}

function one(key: string, value: unknown, { language, names }: Words): string {
  const text = String(value)
  const label = options[key]?.find((it) => it.value === text)?.label
  if (typeof label === 'object' && language in label) return String(Reflect.get(label, language))
  return names[text] ?? text
}

/** What the parts of a session are called where they do not say it themselves. */
const parts = {
  nb: {
    applyFrom: (it: string) => `søknad fra ${it}`,
    deadline: (it: string) => `frist ${it}`,
    room: (it: string) => `rom ${it}`,
    capacity: (it: string) => `${it} plasser`,
    placesLeft: (it: string) => `${it} ledige`,
    waiting: (it: string) => `${it} på venteliste`,
  },
  en: {
    applyFrom: (it: string) => `applications from ${it}`,
    deadline: (it: string) => `deadline ${it}`,
    room: (it: string) => `room ${it}`,
    capacity: (it: string) => `${it} seats`,
    placesLeft: (it: string) => `${it} left`,
    waiting: (it: string) => `${it} waiting`,
  },
}

function sessionText(session: Record<string, unknown>, { language }: Words): string {
  const day = (value: unknown) => (typeof value === 'string' ? numericDay(value, language) : null)
  const say = parts[language]
  const meetings = Array.isArray(session.meetings) ? session.meetings : []
  const said = [
    [day(session.starts), day(session.ends)].filter((it) => it !== null).join('–'),
    ...meetings.map(({ weekday, opens, closes }) => `${label(String(weekday), language)} ${opens}–${closes}`),
    session.scheduleNote,
    ...(['applyFrom', 'deadline'] as const).map((it) => session[it] && say[it](day(session[it]) ?? '')),
    ...(['room', 'capacity', 'placesLeft', 'waiting'] as const).map((it) =>
      session[it] === null || session[it] === undefined ? null : say[it](String(session[it])),
    ),
    typeof session.status === 'string' ? label(session.status, language) : null,
  ]
  return said.filter((it) => typeof it === 'string' && it !== '').join(', ')
}

function label(value: string, language: AdminLanguage): string {
  const text = optionLabels[value]?.[language] ?? value
  return language === 'nb' ? text.toLowerCase() : text
}
