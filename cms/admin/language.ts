/** A text of the admin in the languages it speaks. */
export type AdminText = { nb: string; en: string }

/** The text in the language of whoever is signed in; Norwegian where that is not known. */
export function inEditorsLanguage(req: { i18n?: { language?: string } }, text: AdminText): string {
  return req.i18n?.language === 'en' ? text.en : text.nb
}
