import type { Asked, AskedList } from './asked.ts'

/** The weekly letter about what to confirm. In Norwegian: which language somebody has the admin in is not stored. */
export function letter({ items, more }: AskedList, cmsUrl: string): { subject: string; text: string; html: string } {
  const count = items.reduce((sum, it) => sum + it.facts.length, 0)
  const subject = `Fortsatt riktig? ${count} ${count === 1 ? 'opplysning' : 'opplysninger'} å bekrefte i Ei dør`
  const intro = 'Disse opplysningene står på nettsidene, og det er en stund siden noen bekreftet dem:'
  const rest = more > 0 ? `… og ${more} til.` : ''
  const how = 'Bekreft dem med ett trykk hver, eller rett dem, på oversikten:'
  const link = `${cmsUrl}/admin`
  const text = [intro, ...items.map(inText), ...(rest ? [rest] : []), `${how}\n${link}`].join('\n\n')
  const html = `<p>${intro}</p>${items.map(inHtml).join('')}${rest && `<p>${rest}</p>`}<p>${how} <a href="${link}">${link}</a></p>`
  return { subject, text: `${text}\n`, html }
}

function inText({ title, facts }: Asked): string {
  return [title, ...facts.map((it) => `- ${it.label}: ${it.text}`)].join('\n')
}

function inHtml({ title, facts }: Asked): string {
  const rows = facts.map((it) => `<li>${escaped(it.label)}: ${escaped(it.text)}</li>`)
  return `<p><b>${escaped(title)}</b></p><ul>${rows.join('')}</ul>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
