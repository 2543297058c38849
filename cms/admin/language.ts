/** A text of the admin in the languages it speaks. */
export type AdminText = { nb: string; en: string }
export type AdminLanguage = keyof AdminText

/** The language of the admin for whoever is signed in; Norwegian where that is not known. */
export function adminLanguage(i18n: { language?: string } | undefined): AdminLanguage {
  return i18n?.language === 'en' ? 'en' : 'nb'
}

/** The text in the language of whoever is signed in; Norwegian where that is not known. */
export function inEditorsLanguage(req: { i18n?: { language?: string } }, text: AdminText): string {
  return text[adminLanguage(req.i18n)]
}
