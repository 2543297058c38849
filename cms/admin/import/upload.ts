import type { AdminLanguage } from '../language.ts'

/** Sends what the form has to be read and previewed. Answers the import, or why there is none. */
export async function upload(form: FormData, language: AdminLanguage): Promise<{ id: string } | { said: string }> {
  const nb = language === 'nb'
  const file = form.get('file')
  const url = String(form.get('url') ?? '').trim()
  const chosen = file instanceof File && file.size > 0 ? file : null
  if (chosen === null && url === '')
    return { said: nb ? 'Velg en fil, eller skriv en adresse.' : 'Choose a file, or write an address.' }
  const options = {
    name: (chosen?.name ?? url).slice(0, 200),
    ...(chosen === null ? { url } : {}),
    ...filled(form, 'provider'),
    ...filled(form, 'region'),
  }
  try {
    const response = await fetch(`/api/imports?options=${encodeURIComponent(JSON.stringify(options))}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'accept-language': language, 'content-type': 'application/octet-stream' },
      body: chosen ?? '',
    })
    const answer = Object(await response.json())
    if (response.ok) return { id: String(answer.id) }
    return { said: String(answer.error ?? response.status) }
  } catch {
    return { said: nb ? 'Fikk ikke kontakt med CMS-et. Prøv igjen.' : 'Could not reach the CMS. Try again.' }
  }
}

function filled(form: FormData, name: string): Record<string, string> {
  const value = form.get(name)
  return typeof value === 'string' && value !== '' ? { [name]: value } : {}
}
