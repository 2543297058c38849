import { nb as kept } from './kept.nb.ts'

/** The words of the privacy page in bokmål; the other dictionaries have the same keys. */
export const nb = {
  title: 'Personvern',
  lede: 'Du kan lese hele nettstedet uten at vi vet hvem du er. Her står alt vi tar vare på, hvorfor og hvor lenge.',
  reading: 'Når du leser',
  readingText:
    'Vi bruker ikke informasjonskapsler, og sidene henter ingenting fra andre nettsteder. Vi skriver ikke ned hvem som leser.',
  list: 'Dette tar vi vare på',
  listHint: 'Tidene er de samme som programmet sletter etter.',
  labels: {
    what: 'Hva',
    why: 'Hvorfor',
    long: 'Hvor lenge',
    who: 'Hvem får det',
    basis: 'Grunnlag',
    erase: 'Slik blir det slettet',
  },
  basis: {
    consent: 'Et ja, som kan trekkes tilbake når som helst (personvernforordningen artikkel 6 nr. 1 a).',
    'public-task': 'En oppgave fylkeskommunen har for allmennheten (personvernforordningen artikkel 6 nr. 1 e).',
    nobody: 'Det sier ikke noe om hvem du er, og er derfor ikke personopplysninger.',
  },
  kept,
  rights: 'Rettighetene dine',
  rightsText: [
    'Du kan be om å se det vi har om deg, og om å få det rettet eller slettet. Du kan også si nei til at vi bruker det, eller be oss vente med å bruke det. Skriv til oss. Vi svarer innen en måned.',
    'Mener du at vi gjør noe galt, kan du klage til Datatilsynet.',
  ],
  authority: 'Klag til Datatilsynet',
  guidance: 'Når du får veiledning eller går på kurs',
  guidanceText:
    'Da gjelder reglene på stedet eller skolen. Spør dem som arbeider der, så får du se hva som er lagret om deg.',
  answers: 'Hvem som svarer for dette',
  controller: 'Ansvarlig',
  email: 'E-post',
  telephone: 'Telefon',
  officer: 'Personvernombud',
  noOfficer: 'Er ikke ført opp her ennå. Skriv til e-postadressen over.',
  processors: 'De som arbeider for oss',
  noProcessors: 'Hvem som drifter tjenerne og sender e-posten for oss, er ikke ført opp her ennå. Spør oss.',
  notEntered: 'Ikke ført opp ennå.',
}

export type PrivacyWords = typeof nb
