import type { Problem } from '#content/parse.ts'
import type { AdminText } from '../admin/language.ts'

/** A broken rule of the contract in the words of the form, ending with a full stop. */
export function explained(problem: Problem): AdminText {
  const said = saidBy(problem)
  const language = languages[/\.(en|se|smj|sma)(\.|$)/.exec(problem.field)?.[1] ?? '']
  return language ? { nb: `${language.nb}: ${said.nb}`, en: `${language.en}: ${said.en}` } : said
}

function saidBy(problem: Problem): AdminText {
  const { field, rule, missing, code, of } = problem
  if (missing && (field.endsWith('.no') || (code === 'invalid_type' && of === 'object'))) return norwegianMissing
  if (missing) return empty
  return rules[rule] ?? fields[lastName(field)] ?? general(problem)
}

function lastName(field: string): string {
  const names = field.split('.').filter((it) => !/^\d+$/.test(it))
  return names.at(-1) ?? ''
}

/** By what kind of rule was broken, where the contract has no words of its own. */
function general({ code, of, limit }: Problem): AdminText {
  if (code === 'too_big' && of === 'string')
    return { nb: `teksten er for lang, høyst ${limit} tegn.`, en: `the text is too long, at most ${limit} characters.` }
  if (code === 'too_big' && of === 'array')
    return { nb: `det er for mange, høyst ${limit}.`, en: `there are too many, at most ${limit}.` }
  if (code === 'too_big') return { nb: `tallet er for stort, høyst ${limit}.`, en: `the number is at most ${limit}.` }
  if (code === 'too_small' && of === 'array') return { nb: 'legg til minst én.', en: 'add at least one.' }
  if (code === 'too_small') return { nb: `tallet er for lite, minst ${limit}.`, en: `the number is at least ${limit}.` }
  if (code === 'invalid_value') return { nb: 'velg en av mulighetene.', en: 'choose one of the options.' }
  if (code === 'invalid_type' && (of === 'number' || of === 'int'))
    return { nb: 'skriv et helt tall.', en: 'write a whole number.' }
  return { nb: 'verdien passer ikke i dette feltet.', en: 'the value does not fit this field.' }
}

const norwegianMissing: AdminText = {
  nb: 'den norske teksten mangler. Velg Norsk øverst til høyre, og fyll ut feltet.',
  en: 'the Norwegian text is missing. Choose Norwegian at the top right, and fill in the field.',
}
const empty: AdminText = { nb: 'feltet må fylles ut.', en: 'the field must be filled in.' }
const order: AdminText = {
  nb: 'siste dag kan ikke være før første dag.',
  en: 'the last day cannot be before the first.',
}
const webAddress: AdminText = {
  nb: 'skriv hele nettadressen, for eksempel https://example.no.',
  en: 'write the whole web address, such as https://example.no.',
}
const municipality: AdminText = {
  nb: 'skriv et kommunenummer i Nordland, fire siffer som begynner med 18.',
  en: 'write a municipality number in Nordland, four digits that begin with 18.',
}

const languages: Record<string, AdminText> = {
  en: { nb: 'på engelsk', en: 'in English' },
  se: { nb: 'på nordsamisk', en: 'in North Sami' },
  smj: { nb: 'på lulesamisk', en: 'in Lule Sami' },
  sma: { nb: 'på sørsamisk', en: 'in South Sami' },
}

/** The contract's own sentences. */
const rules: Record<string, AdminText> = {
  'an active notice needs a title': {
    nb: 'et varsel som er på, må ha en overskrift.',
    en: 'a notice that is on needs a title.',
  },
  'separate offices need the day they become one door': {
    nb: 'egne kontorer må ha en dag de blir ei dør.',
    en: 'separate offices need the day they become one door.',
  },
  'a course that is free, or whose price nobody has said, has no amount': {
    nb: 'et kurs som er gratis, eller der prisen ikke er oppgitt, har ikke noe beløp. Fjern beløpet, eller velg en annen pris.',
    en: 'a course that is free, or whose price is not said, has no amount. Remove the amount, or choose another price.',
  },
  'a course that costs something needs an amount or a few words about it': {
    nb: 'skriv beløpet, eller noen ord om prisen.',
    en: 'write the amount, or a few words about the price.',
  },
  'a contact needs an e-mail address or a telephone number': {
    nb: 'skriv en e-postadresse eller et telefonnummer til dem som svarer.',
    en: 'write an e-mail address or a telephone number of those who answer.',
  },
  'expected the last day not to be before the first': order,
  'expected the closing time to be after the opening time': {
    nb: 'stengetiden må være etter åpningstiden.',
    en: 'the closing time must be after the opening time.',
  },
  'expected each word once': {
    nb: 'det samme ordet står her to ganger. Store og små bokstaver skiller ikke ord.',
    en: 'the same word stands here twice. Capitals do not tell words apart.',
  },
  'expected other words than people type': {
    nb: 'et ord her står også blant ordene folk skriver. Et ord finner alltid seg selv; ta det bort på ett av stedene.',
    en: 'a word here also stands among those people type. A word always finds itself; remove it from one of the two.',
  },
  'a minimum service belongs to the county': {
    nb: 'en tjeneste som alle regioner skal ha, hører til fylket, ikke til en region.',
    en: 'a service that every region must have belongs to the county, not to a region.',
  },
  'expected seasons not to overlap': {
    nb: 'sesongene går over hverandre. En dag kan bare høre til én sesong.',
    en: 'the seasons overlap. A day can belong to one season only.',
  },
  'expected no address where the whole county is meant': {
    nb: 'det som gjelder hele fylket, kan ikke gjelde bare én adresse.',
    en: 'what holds for the whole county cannot be about one address.',
  },
  'a name needs the recorded consent of the person': {
    nb: 'navnet kan bare stå der når personen har sagt ja. Registrer samtykket ved navnet.',
    en: 'the name may stand there only with the consent of the person. Record it beside the name.',
  },
  'a course that is not online only needs a place or a region': {
    nb: 'kurset må ha et sted eller en region når det ikke bare er på nett.',
    en: 'the course needs a place or a region when it is not online only.',
  },
  'expected a web address that starts with https://': webAddress,
  'a site that no person has assessed says nothing of how it conforms': {
    nb: 'ingen har vurdert nettstedet ennå. Før opp en prøve med skjermleser, fagperson eller brukere først, eller la vurderingen stå tom.',
    en: 'nobody has assessed the site yet. Enter a check with a screen reader, an expert or users first, or leave the assessment empty.',
  },
  'a site with known faults does not conform in full': {
    nb: 'nettstedet følger ikke kravene fullt ut når det står feil nedenfor. Velg delvis, eller ta bort feilene når de er rettet.',
    en: 'the site does not meet the requirements in full while faults stand below. Choose in part, or remove the faults once they are mended.',
  },
  'expected the faults that keep the site from conforming': {
    nb: 'skriv hvilke feil som gjør at nettstedet ikke følger kravene.',
    en: 'write which faults keep the site from meeting the requirements.',
  },
  'expected an address at uustatus.no': {
    nb: 'skriv hele adressen til erklæringen på uustatus.no, eller la feltet stå tomt.',
    en: 'write the whole address of the statement at uustatus.no, or leave this empty.',
  },
  'expected a path that the site has no page of its own at': {
    nb: 'siden på denne adressen skriver nettstedet selv. Velg en annen adresse.',
    en: 'the site writes the page at this address itself. Choose another.',
  },
  'expected a telephone number': {
    nb: 'skriv telefonnummeret med 8 siffer, for eksempel 75 00 00 01.',
    en: 'write the telephone number with 8 digits, such as 75 00 00 01.',
  },
  'expected a postal code of four digits': {
    nb: 'skriv postnummeret med fire siffer.',
    en: 'write the postal code with four digits.',
  },
  'expected a municipality number in Nordland, 18xx': municipality,
  'expected a day as YYYY-MM-DD': { nb: 'velg en dag som finnes.', en: 'choose a day that exists.' },
  'expected a time as HH:MM': { nb: 'skriv klokkeslettet som 09:00.', en: 'write the time as 09:00.' },
  'expected a colour as #rrggbb, lower case': {
    nb: 'skriv fargen med # og seks tegn, for eksempel #00626d.',
    en: 'write the colour with # and six characters, such as #00626d.',
  },
  'expected 24 hexadecimal digits': {
    nb: 'det som er valgt, finnes ikke. Velg på nytt.',
    en: 'what is chosen does not exist. Choose again.',
  },
  'expected lower-case letters, digits and single hyphens': {
    nb: 'bruk bare små bokstaver a–z, tall og bindestrek.',
    en: 'use only small letters a–z, digits and hyphens.',
  },
  'expected one or two path words': {
    nb: 'skriv adressen med små bokstaver, for eksempel om/sammenslaing.',
    en: 'write the address in small letters, such as om/sammenslaing.',
  },
  'expected a path or a web address': {
    nb: 'skriv en adresse på nettstedet, for eksempel /kurs/, eller en hel nettadresse.',
    en: 'write an address of the site, such as /kurs/, or a whole web address.',
  },
  'expected a web, mail or telephone address': {
    nb: 'en lenke i teksten må være en nettadresse, en e-postadresse eller et telefonnummer.',
    en: 'a link in the text must be a web address, an e-mail address or a telephone number.',
  },
}

/** Fields whose name says what is expected, where the rule itself has no words. */
const fields: Record<string, AdminText> = {
  email: { nb: 'skriv en e-postadresse, for eksempel navn@example.no.', en: 'write an e-mail address.' },
  url: webAddress,
  municipality,
  latitude: {
    nb: 'breddegraden må ligge i Nordland, mellom 64 og 70.',
    en: 'the latitude must be in Nordland, between 64 and 70.',
  },
  longitude: {
    nb: 'lengdegraden må ligge i Nordland, mellom 10 og 19.',
    en: 'the longitude must be in Nordland, between 10 and 19.',
  },
}
