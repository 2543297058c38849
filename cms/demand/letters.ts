import type { Locale } from '#content/locale.ts'
import type { Spoken } from '#content/submission.ts'
import { wishLink } from '#content/wish-link.ts'
import { automatic, type House, senderOf, signatureOf } from '../mail/house.ts'
import { type Block, laidOut } from '../mail/layout.ts'
import type { Message } from '../mail/send-once.ts'

type Letter = Omit<Message, 'to'>

/** A course as a letter tells of it. `lang` is the language of its own words. */
export interface ToldCourse {
  title: string
  summary: string
  lang: string
  url: string
}

const words = {
  nb: {
    askSubject: 'Vil du ha beskjed når det kommer et kurs?',
    ask: 'Noen, antakelig du, har sagt fra om et kurs de savner, og vil ha beskjed på denne adressen.',
    askDo: 'Er det deg? Åpne lenken, og trykk på knappen.',
    askButton: 'Bekreft at du vil ha beskjed',
    askElse: 'Er det ikke deg, trenger du ikke gjøre noe. Da sletter vi adressen etter sju dager.',
    askErase: 'Du kan også slette den nå',
    answerSubject: (course: string) => `Nå finnes det et kurs: ${course}`,
    answerTitle: 'Nå finnes det et kurs',
    answer: (wish: string) => `Du sa fra at du savnet «${wish}». Dette kurset kan passe:`,
    answerElse: 'Dette er den eneste e-posten du får fra oss om dette. Vi har nå slettet adressen din.',
    regards: (house: string) => `Hilsen ${house}`,
  },
  nn: {
    askSubject: 'Vil du ha beskjed når det kjem eit kurs?',
    ask: 'Nokon, truleg du, har sagt frå om eit kurs dei saknar, og vil ha beskjed på denne adressa.',
    askDo: 'Er det deg? Opne lenkja, og trykk på knappen.',
    askButton: 'Stadfest at du vil ha beskjed',
    askElse: 'Er det ikkje deg, treng du ikkje gjere noko. Då slettar vi adressa etter sju dagar.',
    askErase: 'Du kan òg slette henne no',
    answerSubject: (course: string) => `No finst det eit kurs: ${course}`,
    answerTitle: 'No finst det eit kurs',
    answer: (wish: string) => `Du sa frå at du sakna «${wish}». Dette kurset kan passe:`,
    answerElse: 'Dette er den einaste e-posten du får frå oss om dette. Vi har no sletta adressa di.',
    regards: (house: string) => `Helsing ${house}`,
  },
  en: {
    askSubject: 'Do you want to be told when there is a course?',
    ask: 'Somebody, probably you, told us about a course they are missing, and asked to be told at this address.',
    askDo: 'Is it you? Open the link and press the button.',
    askButton: 'Confirm that you want to be told',
    askElse: 'If it is not you, you need not do anything. We erase the address after seven days.',
    askErase: 'You can also erase it now',
    answerSubject: (course: string) => `There is a course now: ${course}`,
    answerTitle: 'There is a course now',
    answer: (wish: string) => `You told us that you were missing “${wish}”. This course may suit you:`,
    answerElse: 'This is the only e-mail you get from us about it. We have now erased your address.',
    regards: (house: string) => `From ${house}`,
  },
} as const

/**
 * Asks whether the address is theirs. It is the only mail to an address that nobody has confirmed.
 * @param contact the key of the contact
 */
export function askLetter(language: Spoken, house: House, contact: string): Letter {
  const it = words[language]
  const to = (what: 'bekreft' | 'slett') => linkTo(what, language, house, contact)
  return letter(language, house, it.askSubject, it.askSubject, [
    { text: it.ask },
    { text: it.askDo },
    { link: to('bekreft'), text: it.askButton },
    { text: it.askElse },
    { link: to('slett'), text: it.askErase },
  ])
}

/** Tells of a course. @param wish what they said they miss */
export function answerLetter(language: Spoken, house: House, wish: string, course: ToldCourse): Letter {
  const it = words[language]
  const { title, summary: facts, lang, url } = course
  return letter(language, house, it.answerSubject(title), it.answerTitle, [
    { text: it.answer(wish) },
    { items: [{ title, lang, facts, url }] },
    { text: it.answerElse },
  ])
}

/** The site's own pages are in Norwegian and English. */
export function localeOf(language: Spoken): Locale {
  return language === 'en' ? 'en' : 'no'
}

function linkTo(what: 'bekreft' | 'slett', language: Spoken, { siteUrl, secret }: House, contact: string): string {
  const path = wishLink(what, contact, localeOf(language), secret)
  return `${siteUrl}${path}${language === 'nn' ? '&mal=nn' : ''}`
}

function letter(language: Spoken, house: House, subject: string, title: string, blocks: Block[]): Letter {
  const regards = { text: words[language].regards(signatureOf(house)) }
  return { ...laidOut(subject, title, [...blocks, regards], language), ...senderOf(house), headers: automatic }
}
