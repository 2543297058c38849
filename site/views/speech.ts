import { htmlLang, type Locale, type Localized, show, type Written } from '#content/locale.ts'
import { type Words, words } from '#site/text/words.ts'

/** How a page speaks: its locale, the written standard of its main text, and the site's own words for it. */
export interface Speech {
  locale: Locale
  standard: Written
  words: Words
  /** `lang` of the page as a whole. */
  lang: string
}

/** A stretch of text with its own language; a component marks it where the text around it is in another. */
export interface Run {
  text: string
  lang: string
}

export function speech(locale: Locale, standard: Written): Speech {
  return { locale, standard, words: words(locale, standard), lang: htmlLang(locale, standard) }
}

/** A localized text as this page says it. `written` is the standard of the document the text belongs to. */
export function say(field: Localized<string>, page: Speech, written: Written): Run {
  const { value, lang } = show(field, page.locale, written)
  return { text: value, lang }
}

/**
 * A localized name inside a sentence of the site's own words: in the language of those words, so that the sentence is
 * in one language. A Sami page, whose own words are bokmål, says "Nytt fra Lofoten" with the Norwegian name.
 */
export function inWords(field: Localized<string>, { words }: Speech): string {
  return (words.lang === 'en' ? field.en : undefined) ?? field.no
}

/** A Norwegian name that is not written in one standard more than the other: the name of an office, a street. */
export function norwegian(text: string, { words }: Speech): Run {
  return { text, lang: words.lang === 'en' ? 'no' : words.lang }
}

export function sayMaybe(field: Localized<string> | null, page: Speech, written: Written): Run | null {
  return field && say(field, page, written)
}
