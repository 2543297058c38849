import { nn as kept } from './kept.nn.ts'
import type { PrivacyWords } from './nb.ts'

/** The words of the privacy page in nynorsk. */
export const nn: PrivacyWords = {
  title: 'Personvern',
  lede: 'Du kan lese heile nettstaden utan at vi veit kven du er. Her står alt vi tek vare på, kvifor og kor lenge.',
  reading: 'Når du les',
  readingText:
    'Vi bruker ikkje informasjonskapslar, og sidene hentar ingenting frå andre nettstader. Vi skriv ikkje ned kven som les.',
  list: 'Dette tek vi vare på',
  listHint: 'Tidene er dei same som programmet slettar etter.',
  labels: {
    what: 'Kva',
    why: 'Kvifor',
    long: 'Kor lenge',
    who: 'Kven får det',
    basis: 'Grunnlag',
    erase: 'Slik blir det sletta',
  },
  basis: {
    consent: 'Eit ja, som kan trekkjast tilbake når som helst (personvernforordninga artikkel 6 nr. 1 a).',
    'public-task': 'Ei oppgåve fylkeskommunen har for ålmenta (personvernforordninga artikkel 6 nr. 1 e).',
    nobody: 'Det seier ikkje noko om kven du er, og er difor ikkje personopplysningar.',
  },
  kept,
  rights: 'Rettane dine',
  rightsText: [
    'Du kan be om å få sjå det vi har om deg, og om å få det retta eller sletta. Du kan òg seie nei til at vi bruker det, eller be oss vente med å bruke det. Skriv til oss. Vi svarer innan ein månad.',
    'Meiner du at vi gjer noko gale, kan du klage til Datatilsynet.',
  ],
  authority: 'Klag til Datatilsynet',
  guidance: 'Når du får rettleiing eller går på kurs',
  guidanceText:
    'Då gjeld reglane på staden eller skulen. Spør dei som arbeider der, så får du sjå kva som er lagra om deg.',
  answers: 'Kven som svarer for dette',
  controller: 'Ansvarleg',
  email: 'E-post',
  telephone: 'Telefon',
  officer: 'Personvernombod',
  noOfficer: 'Er ikkje ført opp her enno. Skriv til e-postadressa over.',
  processors: 'Dei som arbeider for oss',
  noProcessors: 'Kven som driftar tenarane og sender e-posten for oss, er ikkje ført opp her enno. Spør oss.',
  notEntered: 'Ikkje ført opp enno.',
}
