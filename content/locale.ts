import { z } from 'zod'

/** Content locales. `no` is Norwegian; each text says beside it which written standard it is in. */
export const locales = ['no', 'en', 'se', 'smj', 'sma'] as const
export type Locale = (typeof locales)[number]

/** Languages the public can switch to, besides Norwegian. */
export const translationLocales = ['en', 'se', 'smj', 'sma'] as const

/** The written standards of Norwegian. The county alternates between them from text to text. */
export const written = z.enum(['nb', 'nn'])
export type Written = z.infer<typeof written>

/** A value per content locale. Norwegian is always there; a missing translation falls back to it. */
export function localized<T extends z.ZodType>(value: T) {
  return z.strictObject({
    no: value,
    en: value.optional(),
    se: value.optional(),
    smj: value.optional(),
    sma: value.optional(),
  })
}

/** A line of text in one or more locales; never blank. */
export const localizedText = localized(z.string().trim().min(1))

export interface Localized<T> {
  no: T
  en?: T | undefined
  se?: T | undefined
  smj?: T | undefined
  sma?: T | undefined
}

/** A value as a page in one locale shows it: `lang` is set when it is not the language of the page. */
export interface Shown<T> {
  value: T
  /** BCP 47 tag of the value's own language. */
  lang: string
  /** True where a translation is missing and the Norwegian stands in for it. */
  fallback: boolean
}

/**
 * The value of a localized field on a page in `locale`, falling back to Norwegian.
 * The caller marks a fallback with `lang` (WCAG 3.1.2, language of parts).
 */
export function show<T>(field: Localized<T>, locale: Locale, standard: Written): Shown<T> {
  const own = field[locale]
  if (locale !== 'no' && own !== undefined) return { value: own, lang: locale, fallback: false }
  return { value: field.no, lang: standard, fallback: locale !== 'no' }
}

/** The `lang` attribute of a page whose main text is in `locale`. */
export function htmlLang(locale: Locale, standard: Written): string {
  return locale === 'no' ? standard : locale
}
