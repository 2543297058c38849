import type { Locale } from '#content/locale.ts'
import type { Spoken } from '#content/submission.ts'
import { wishLink } from '#content/wish-link.ts'

type Letter = { subject: string; text: string; html: string }

/** Where the links of a letter lead. */
export interface Leading {
  /** Public origin of the site. */
  siteUrl: string
  /** PUBLISH_SECRET. */
  secret: string
  /** The key of the contact. */
  contact: string
}

const words = {
  nb: {
    askSubject: 'Vil du ha beskjed når det kommer et kurs?',
    ask: 'Noen, antakelig du, har sagt fra til Ei dør om et kurs de savner, og vil ha beskjed på denne adressen. Er det deg? Åpne lenken, og trykk på knappen:',
    askElse:
      'Er det ikke deg, trenger du ikke gjøre noe. Da sletter vi adressen etter sju dager. Du kan også slette den nå:',
    answerSubject: (course: string) => `Nå finnes det et kurs: ${course}`,
    answer: (wish: string) => `Du sa fra at du savnet «${wish}». Nå finnes det et kurs som kan passe:`,
    answerElse: 'Dette er den eneste e-posten du får fra oss om dette. Vi har nå slettet adressen din.',
    regards: 'Hilsen Ei dør, Nordland fylkeskommune',
  },
  nn: {
    askSubject: 'Vil du ha beskjed når det kjem eit kurs?',
    ask: 'Nokon, truleg du, har sagt frå til Ei dør om eit kurs dei saknar, og vil ha beskjed på denne adressa. Er det deg? Opne lenkja, og trykk på knappen:',
    askElse:
      'Er det ikkje deg, treng du ikkje gjere noko. Då slettar vi adressa etter sju dagar. Du kan òg slette henne no:',
    answerSubject: (course: string) => `No finst det eit kurs: ${course}`,
    answer: (wish: string) => `Du sa frå at du sakna «${wish}». No finst det eit kurs som kan passe:`,
    answerElse: 'Dette er den einaste e-posten du får frå oss om dette. Vi har no sletta adressa di.',
    regards: 'Helsing Ei dør, Nordland fylkeskommune',
  },
  en: {
    askSubject: 'Do you want to be told when there is a course?',
    ask: 'Somebody, probably you, told Ei dør about a course they are missing, and asked to be told at this address. Is it you? Open the link and press the button:',
    askElse:
      'If it is not you, you need not do anything. We erase the address after seven days. You can also erase it now:',
    answerSubject: (course: string) => `There is a course now: ${course}`,
    answer: (wish: string) => `You told us that you were missing “${wish}”. There is a course now that may suit you:`,
    answerElse: 'This is the only e-mail you get from us about it. We have now erased your address.',
    regards: 'Ei dør, Nordland county authority',
  },
} as const

/** Asks whether the address is theirs. It is the only mail to an address that nobody has confirmed. */
export function askLetter(language: Spoken, leading: Leading): Letter {
  const it = words[language]
  return letter(it.askSubject, [
    [it.ask, link('bekreft', language, leading)],
    [it.askElse, link('slett', language, leading)],
    [it.regards],
  ])
}

/** Tells of a course. @param wish what they said they miss @param url the page of the course */
export function answerLetter(language: Spoken, wish: string, course: { title: string; url: string }): Letter {
  const it = words[language]
  return letter(it.answerSubject(course.title), [
    [it.answer(wish)],
    [course.title, course.url],
    [it.answerElse],
    [it.regards],
  ])
}

/** The site's own pages are in Norwegian and English. */
export function localeOf(language: Spoken): Locale {
  return language === 'en' ? 'en' : 'no'
}

function link(what: 'bekreft' | 'slett', language: Spoken, { siteUrl, secret, contact }: Leading): string {
  const path = wishLink(what, contact, localeOf(language), secret)
  return `${siteUrl}${path}${language === 'nn' ? '&mal=nn' : ''}`
}

/** Paragraphs of lines; a line that is an address is a link. */
function letter(subject: string, paragraphs: string[][]): Letter {
  const text = `${paragraphs.map((it) => it.join('\n')).join('\n\n')}\n`
  const html = paragraphs.map((lines) => `<p>${lines.map(inHtml).join('<br>')}</p>`).join('')
  return { subject: subject.replace(/\s+/g, ' '), text, html }
}

function inHtml(line: string): string {
  const escaped = line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
  return /^https?:\/\/\S+$/.test(line) ? `<a href="${escaped}">${escaped}</a>` : escaped
}
