import type { DateField, PayloadRequest, RichTextField, TextareaField, TextField } from 'payload'
import { type AdminText, inEditorsLanguage } from '../admin/language.ts'

interface Options {
  required?: boolean
  description?: AdminText
}

/**
 * What every localized text shares. Payload would ask for a required text in every locale it is saved in (and
 * store it NOT NULL there); here only Norwegian is required, and an empty translation falls back to it.
 */
function localizedText(name: string, label: AdminText, options: Options) {
  const star = options.required ? ' *' : ''
  return {
    name,
    localized: true as const,
    label: { nb: `${label.nb}${star}`, en: `${label.en}${star}` },
    ...(options.description ? { admin: { description: options.description } } : {}),
  }
}

function norwegianIsRequired(value: unknown, { req }: { req: PayloadRequest }): string | true {
  const written = typeof value === 'string' && value.trim() !== ''
  if (written || (req.locale ?? 'no') !== 'no') return true
  return inEditorsLanguage(req, { nb: 'Dette må fylles ut på norsk.', en: 'This must be filled in in Norwegian.' })
}

/** A line in every content locale. */
export function line(name: string, label: AdminText, options: Options = {}): TextField {
  const field: TextField = { type: 'text', ...localizedText(name, label, options) }
  return options.required ? { ...field, validate: norwegianIsRequired } : field
}

/** A few lines in every content locale. */
export function lines(name: string, label: AdminText, options: Options = {}): TextareaField {
  const field: TextareaField = { type: 'textarea', ...localizedText(name, label, options) }
  return options.required ? { ...field, validate: norwegianIsRequired } : field
}

/** A rich text in every content locale; the contract says where one is required. */
export function richText(name: string, label: AdminText, options: Options = {}): RichTextField {
  return { type: 'richText', ...localizedText(name, label, options) }
}

/** A day in Oslo, without a time. */
export function dayField(name: string, label: AdminText, options: Options = {}): DateField {
  return {
    name,
    type: 'date',
    label,
    required: options.required ?? false,
    admin: {
      date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
      ...(options.description ? { description: options.description } : {}),
    },
  }
}

interface ClockOptions extends Options {
  /** The field beside it that this time must be later than. */
  after?: string
}

/** A wall-clock time, 09:00. */
export function clockField(name: string, label: AdminText, options: ClockOptions = {}): TextField {
  return {
    name,
    type: 'text',
    label,
    required: options.required ?? true,
    hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? clockForm(value) : value)] },
    admin: { width: '25%', placeholder: '09:00' },
    validate: (value, { req, siblingData }) => {
      if (!value)
        return options.required === false
          ? true
          : req.i18n?.language === 'en'
            ? 'Write a time, such as 09:00.'
            : 'Skriv et klokkeslett, for eksempel 09:00.'
      if (!isClock(value))
        return req.i18n?.language === 'en'
          ? 'Write the time as 09:00 or 15:30.'
          : 'Skriv klokkeslettet som 09:00 eller 15:30.'
      const before: unknown = options.after && Reflect.get(Object(siblingData), options.after)
      if (typeof before !== 'string' || !isClock(clockForm(before)) || clockForm(before) < value) return true
      return req.i18n?.language === 'en'
        ? 'The closing time must be after the opening time.'
        : 'Stengetiden må være etter åpningstiden.'
    },
  }
}

function isClock(text: string): boolean {
  return /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(text)
}

/** What people type for a time: 9, 9.30, 0930, 15:30. Anything else is left for the validation to refuse. */
function clockForm(typed: string): string {
  const match = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(typed.trim())
  if (!match) return typed
  return `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`
}
