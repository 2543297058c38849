import { uncapital } from '../capital.ts'

/** The words of following a search or a region, in bokmål; the other dictionaries have the same keys. */
export const nb = {
  search: 'Følg dette søket',
  everything: 'Følg kursene',
  region: (region: string) => `Følg kursene i ${region}`,
  text: 'Få vite det når det kommer et kurs du kan søke på. Du trenger ingen konto.',
  email: 'På e-post',
  emailHint: 'høyst én gang i uka',
  calendar: 'I kalenderen',
  calendarHint: 'oppstart og søknadsfrister, i kalenderen på mobilen eller PC-en',
  rss: 'Med RSS',
  rssHint: 'for deg som bruker en nyhetsleser',
  all: 'Alle kurs i Nordland',
  some: (what: string) => `Kurs: ${what}`,
  /** Where the first of it follows the word for courses: "Kurs i Lofoten". */
  which: (what: string) => `Kurs ${what}`,
  quoted: (q: string) => `«${q}»`,
  /** What is chosen in a facet, as it stands in the name of a search: "Kurs: «norsk», på stedet, for voksne, i Lofoten". */
  chosen: {
    subject: (it: string) => it,
    level: (it: string) => it,
    credential: (it: string) => `som gir ${it}`,
    language: (it: string) => `undervisning på ${it}`,
    mode: (it: string) => it,
    audience: (it: string) => `for ${it}`,
    free: (it: string) => it,
    starts: (it: string) => `start ${it}`,
    provider: (it: string) => `hos ${it}`,
    goal: (it: string) => `som del av «${it}»`,
    near: (it: string) => `nær ${it}`,
    region: (it: string) => `i ${it}`,
  },
  /** A label of the house's own as it stands within a sentence. */
  within: (label: string) => uncapital(label),
  either: 'eller',
  moreChosen: (count: number) => `${count} til`,
  feedText: 'Kurs du kan søke på nå. Fulle, avlyste og avsluttede kurs er ikke med.',
  begins: (title: string) => `Oppstart: ${title}`,
  deadline: (title: string) => `Søknadsfrist: ${title}`,
  form: {
    title: 'Få beskjed om nye kurs',
    lede: 'Vi skriver til deg når det kommer noe nytt du kan søke på. Du får høyst én e-post i uka, og ingen når det ikke er noe nytt.',
    following: 'Dette vil du følge',
    change: 'Velg noe annet å følge',
    email: 'E-postadressen din',
    emailHint: 'Vi sender deg en e-post der du bekrefter at adressen er din.',
    send: 'Følg',
    errors: {
      epost: {
        missing: 'Skriv e-postadressen din.',
        wrong: 'Adressen ser ikke riktig ut. Skriv den slik: navn@eksempel.no',
      },
      nettside: { filled: 'Dette feltet skal stå tomt. Ta bort det som står her.' },
    },
    privacy: 'Dette tar vi vare på',
    privacyText: [
      'E-postadressen din, det du følger, språket du leste siden på, og når du bekreftet. Ikke navnet ditt, hvilken maskin du bruker eller hvor du er.',
      'Vi lagrer det fordi du ber om det når du trykker på «Følg» og bekrefter. Vi bruker det bare til å skrive til deg om kurs, og ingen andre enn Ei dør får det.',
      'Bekrefter du ikke, sletter vi adressen etter sju dager.',
      'Du kan slutte når du vil, med ett trykk i hver e-post. Da sletter vi adressen med en gang. Kommer ikke e-posten fram tre ganger, sletter vi den også.',
      'Vi ser ikke om du åpner e-posten eller trykker på lenkene i den.',
    ],
    thanks: 'Sjekk e-posten din',
    thanksText: [
      'Vi har sendt en e-post til adressen du skrev. Åpne lenken i den, og trykk på knappen, så følger du.',
      'Får du ingen e-post i løpet av noen minutter? Se i søppelposten, eller prøv en gang til.',
    ],
    confirm: 'Vil du få beskjed om nye kurs?',
    confirmText: 'Trykk på knappen, så skriver vi til deg når det er noe nytt. Høyst én gang i uka.',
    confirmButton: 'Ja, gi meg beskjed',
    confirmed: 'Nå følger du',
    confirmedText:
      'Vi skriver til deg når det kommer noe nytt du kan søke på. Du kan slutte når som helst, med lenken i e-posten.',
    stop: 'Vil du slutte å følge dette søket?',
    stopText: 'Trykk på knappen, så skriver vi ikke til deg om dette søket mer.',
    stopButton: 'Slutt å følge',
    stopAll: 'Vil du slutte å få e-post om kurs?',
    stopAllText: 'Trykk på knappen, så skriver vi ikke til deg mer, og sletter e-postadressen din.',
    stopAllButton: 'Slutt, og slett adressen min',
    stopped: 'Du er meldt av',
    stoppedText: 'Vi skriver ikke til deg om dette mer. Adressen blir slettet når du ikke følger noe.',
    onwards: 'Se alle kurs',
  },
}

export type FollowingWords = typeof nb
