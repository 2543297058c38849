import type {
  admissions,
  audiences,
  courseLevels,
  courseModes,
  credentials,
  subjectAreas,
  teachingLanguages,
} from '../course.ts'
import type { pricePeriods, priceTerms } from '../price.ts'
import type { Session } from '../session.ts'
import { nameKey } from '../slugify.ts'

/**
 * The words people write for what we have a code for, in bokmål, nynorsk and English; the code itself is always
 * understood. Compared without regard to case, hyphens and spaces.
 */
type Words<T extends readonly string[]> = Record<T[number], string>

const subject: Words<typeof subjectAreas> = {
  norwegian: 'norsk, norsk og samfunnskunnskap, norskopplæring, norwegian and social studies',
  language: 'språk, fremmedspråk, framandspråk, languages',
  mathematics: 'matematikk, matte, maths',
  science: 'naturfag, realfag, naturfag og realfag',
  health: 'helse, helse og omsorg, helsefag, health and care',
  childhood: 'barnehage, oppvekst, barnehage og oppvekst, barn og ungdom, kindergarten, kindergarten and childhood',
  teaching: 'lærer, undervisning, lærer og undervisning, pedagogikk, education',
  welfare: 'velferd, sosialt arbeid, velferd og sosialt arbeid, welfare and social work',
  engineering: 'ingeniør, teknologi, ingeniør og teknologi, engineering and technology, technology',
  building: 'bygg, bygg og anlegg, byggfag, construction',
  electrical: 'elektro, elektrofag',
  mechanics: 'mekanikk, industri, mekanikk og industri, mechanics and industry',
  food: 'mat, servering, mat og servering, restaurant og matfag, food and service',
  maritime: 'hav, fiske, maritimt, hav fiske og maritimt, maritime fag, sea fisheries and maritime',
  agriculture: 'landbruk, naturbruk, landbruk og naturbruk',
  transport: 'transport og logistikk, logistikk, transport and logistics',
  business:
    'økonomi, salg, ledelse, økonomi salg og ledelse, økonomi og administrasjon, leiing, business and management',
  digital: 'data, ikt, it, data og digitale ferdigheter, digitale ferdigheter, digitale ferdigheiter, digital skills',
  crafts: 'håndverk, handverk, design, håndverk og design, crafts and design',
  guidance: 'veiledning, rettleiing, karriereveiledning, karriererettleiing, veiledning og karrierevalg',
  general: 'allmennfag, fellesfag, general studies',
  other: 'annet, anna, ikke plassert',
}

const level: Words<typeof courseLevels> = {
  basic: 'grunnleggende ferdigheter, grunnleggjande ferdigheiter, grunnleggende, basic skills',
  primary: 'grunnskole, grunnskule, primary and lower secondary, lower secondary',
  vg1: 'videregående 1, vidaregåande 1',
  vg2: 'videregående 2, vidaregåande 2',
  vg3: 'videregående 3, vidaregåande 3',
  'vocational-college': 'fagskole, fagskule',
  higher:
    'høgskole og universitet, høyere utdanning, høgare utdanning, universitet, høgskole, høgskule, higher education',
  none: 'uten nivå, utan nivå, ingen, no level',
}

const credential: Words<typeof credentials> = {
  none: 'ingen',
  'course-certificate': 'kursbevis, kurssertifikat, sertifikat',
  'subject-certificate': 'kompetansebevis, kompetansebevis i fag, certificate in a subject',
  fagbrev: 'fagbrev eller svennebrev, svennebrev, sveinebrev, fag- og svennebrev, trade certificate',
  vitnemal: 'vitnemål, diploma',
  realkompetanse: 'realkompetansebevis, validated prior learning',
  norskprove: 'norskprøve, norwegian test',
  credits: 'studiepoeng, stp, ects',
}

const language: Words<typeof teachingLanguages> = {
  nb: 'bokmål, norsk, norsk bokmål, no, norwegian',
  nn: 'nynorsk, norsk nynorsk',
  en: 'engelsk, english',
  se: 'nordsamisk, davvisámegiella, north sami',
  smj: 'lulesamisk, julevsámegiella, lule sami',
  sma: 'sørsamisk, åarjelsaemien, south sami',
  other: 'annet språk, anna språk, another language',
}

const mode: Words<typeof courseModes> = {
  'in-place': 'på stedet, på staden, stedlig, stadleg, fysisk, klasserom, onsite, in place',
  online: 'på nett, nett, nettbasert, fjernundervisning, digitalt, nettstudium',
  blended: 'på stedet og på nett, på staden og på nett, samlingsbasert, kombinert, hybrid, in place and online',
}

const admission: Words<typeof admissions> = {
  rolling: 'hele året, heile året, løpende, løpende opptak, løpande, løpande opptak, all year, opptak hele året',
  sessions: 'til bestemte kursstarter, faste datoer, kursstarter, to dated sessions',
  'on-request': 'etter avtale, by agreement, ved forespørsel, på førespurnad',
}

const terms: Words<typeof priceTerms> = {
  free: 'gratis, kostnadsfritt, 0',
  'free-for-residents':
    'gratis for innbyggere, gratis for dem som bor i fylket, gratis for innbyggjarar, free for residents of the county',
  'free-for-some': 'gratis for noen, gratis for nokon, free for some',
  paid: 'koster noe, kostar noko, betalt, costs something',
  ask: 'ikke oppgitt, ikkje oppgitt, spør oss, not said, ask us',
}

const period: Words<typeof pricePeriods> = {
  course: 'kurs, kurset, hele kurset, for hele kurset, for heile kurset',
  month: 'måned, månad, i måneden, mnd, per måned',
  term: 'halvår, semester, termin, i halvåret, per semester',
  year: 'år, skoleår, skuleår, i året, per år',
}

const audience: Words<typeof audiences> = {
  adults: 'voksne, vaksne',
  immigrants: 'innvandrere, innvandrarar, flyktninger, flyktningar',
  'young-adults': 'unge voksne, unge vaksne, ungdom',
  'job-seekers': 'arbeidssøkere, arbeidssøkarar, arbeidssøkjarar, jobbsøkere',
  employees: 'ansatte, tilsette, bedrifter, bedrifter og ansatte',
  apprentices: 'lærlinger, lærlingar',
  'private-candidates': 'privatister, privatistar, privatist',
}

const room: Record<Session['status'], string> = {
  open: 'ledig, ledige plasser, ledige plassar, åpent, ope, places left, planlagt, scheduled',
  full: 'fullt, fulltegnet, fullteikna',
  'waiting-list': 'venteliste',
  cancelled: 'avlyst, canceled',
}

const written = { nb: 'bokmål, norsk bokmål', nn: 'nynorsk, norsk nynorsk' }

export const vocabularies = {
  subject,
  level,
  credential,
  language,
  mode,
  admission,
  priceTerms: terms,
  pricePer: period,
  audiences: audience,
  status: room,
  written,
}
export type Vocabulary = keyof typeof vocabularies
export type Word<V extends Vocabulary> = keyof (typeof vocabularies)[V] & string

const known = new Map<Vocabulary, Map<string, string>>()

/** The code a word stands for; null where nobody has told us the word. */
export function codeOf<V extends Vocabulary>(vocabulary: V, word: string): Word<V> | null {
  let codes = known.get(vocabulary)
  if (codes === undefined) {
    codes = new Map()
    for (const [code, words] of Object.entries<string>(vocabularies[vocabulary])) {
      for (const it of [code, ...words.split(', ')]) codes.set(nameKey(it), code)
    }
    known.set(vocabulary, codes)
  }
  // The codes are the keys of this vocabulary.
  return (codes.get(nameKey(word)) as Word<V> | undefined) ?? null
}

export function codesOf(vocabulary: Vocabulary): string[] {
  return Object.keys(vocabularies[vocabulary])
}

/** The words for them in bokmål; the code itself where it has none. */
export function wordsOf(vocabulary: Vocabulary): string[] {
  return Object.entries<string>(vocabularies[vocabulary]).map(([code, words]) => words.split(', ')[0] || code)
}
