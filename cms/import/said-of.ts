import { APIError, ValidationError } from 'payload'
import { CatalogueUnreadable, type Said } from '#content/catalogue/said.ts'

/** Why something went wrong, for whoever brings a catalogue in. */
export function saidOf(error: unknown): Said {
  if (error instanceof CatalogueUnreadable) return error.said
  if (error instanceof ValidationError) {
    const all = error.data.errors.map((it) => `${it.path}: ${it.message}`).join(' ')
    return { nb: all, en: all }
  }
  const message = error instanceof Error ? error.message : String(error)
  return {
    nb: `Noe gikk galt: ${message} Det som er skrevet, står. Prøv å fortsette; loggen sier mer.`,
    en: `Something went wrong: ${message} What was written stands. Try to resume; the log says more.`,
  }
}

/** Whether an error is about the document that was to be written, and not about the house. */
export function isAboutDocument(error: unknown): boolean {
  return error instanceof ValidationError || error instanceof APIError
}
