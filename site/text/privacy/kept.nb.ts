import { daysBeforeShown } from '#content/demand.ts'
import { mostImportsWithFiles, mostRefusedLetters } from '#content/kept.ts'
import { numberText } from '../howLong.ts'
import type { KeptDictionary } from './row.ts'

const shown = numberText(daysBeforeShown, 'nb')

/** What is kept, in bokmål. */
export const nb: KeptDictionary = {
  visits: {
    title: 'Besøk på sidene',
    what: 'Hvor mange ganger hver side blir åpnet i en måned. Ikke hvem som åpnet den.',
    why: 'For å se hvilke sider folk har bruk for.',
    long: (kept) => `Tallene sletter vi etter ${kept}.`,
    who: 'De som redigerer for regionen og fylket.',
    erase: null,
  },
  searches: {
    title: 'Søk etter kurs',
    what: 'Ordene det blir søkt med, dagen, regionen og om noe ble funnet. Ikke hvem som søkte. Søk som ligner på en e-postadresse, et telefonnummer eller et fødselsnummer, tar vi ikke vare på.',
    why: 'For å se hvilke kurs som mangler.',
    long: (unshown, shownFor) =>
      `Søk som ikke er gjort på ${shown} ulike dager, blir ikke vist for noen, og slettet etter ${unshown}. Andre søk sletter vi etter ${shownFor}.`,
    who: 'De som redigerer for regionen og fylket.',
    erase: null,
  },
  wishes: {
    title: 'Når du sier fra hva du savner',
    what: 'Det du skriver, stedet du velger, og dagen. Ikke hvem du er.',
    why: 'For å be skolene om kurs folk har bruk for.',
    long: (kept) => `Kommunen du valgte, sletter vi etter ${kept}. Det du skrev, blir liggende til vi sletter det.`,
    who: `De som redigerer for regionen og fylket. Kommunen ser de bare som et tall, og først når det samme er savnet på ${shown} ulike dager.`,
    erase: 'Skriv til oss, og si hva du skrev.',
  },
  wishAddresses: {
    title: 'Når du vil ha svar på e-post om det du savner',
    what: 'E-postadressen din og språket du leste siden på. Adressen ligger for seg selv.',
    why: 'For å skrive til deg én gang, når det er kommet et kurs.',
    long: (unconfirmed, most, letters) =>
      `Bekrefter du ikke adressen, sletter vi den etter ${unconfirmed}. Ellers sletter vi den når du har fått svar, og senest etter ${most}. At brevet er sendt, husker vi i ${letters}, uten adressen.`,
    who: 'Ingen leser adressen. Bare e-posttjeneren får den, for å sende brevet.',
    erase: 'Trykk på lenken i e-posten, eller skriv til oss.',
  },
  followers: {
    title: 'Når du følger kurs på e-post',
    what: 'E-postadressen din, det du følger, språket du leste siden på, og når du bekreftet.',
    why: 'For å skrive til deg når det kommer kurs du kan søke på.',
    long: (unconfirmed, letters) =>
      `Bekrefter du ikke adressen, sletter vi den etter ${unconfirmed}. Ellers har vi den til du melder deg av, eller til ${numberText(mostRefusedLetters, 'nb')} brev på rad ikke kommer fram. Hvilke brev som er sendt, husker vi i ${letters}.`,
    who: 'Ingen leser adressen. De som redigerer, ser bare hvor mange som følger hva. E-posttjeneren får adressen, for å sende brevene.',
    erase: 'Trykk på lenken i et brev, eller skriv til oss.',
  },
  onTheWay: {
    title: 'Det du sender oss, mens det er på vei',
    what: 'Det du skrev i skjemaet.',
    why: 'For at ingenting skal gå tapt når en tjener er nede.',
    long: (refused, taken) =>
      `Til det er kommet fram. Det som ikke kan tas imot, sletter vi etter ${refused}. At noe er tatt imot, husker vi i ${taken}, uten det som sto der.`,
    who: 'Bare den som retter feil i programmet.',
    erase: 'Skriv til oss.',
  },
  staff: {
    title: 'De du møter på stedene',
    what: 'Navn, hva de hjelper med, og språkene de snakker. Og at de har sagt ja til å stå på siden.',
    why: 'For at du skal vite hvem du møter.',
    long: () =>
      'Til personen ombestemmer seg. Da er navnet borte fra siden med en gang. I eldre utgaver, som bare de som redigerer ser, kan det stå lenger. At noen sa ja, og når det ble trukket, har vi til det blir slettet for hånd.',
    who: 'Alle som leser siden.',
    erase: 'Si fra på stedet du arbeider.',
  },
  catalogues: {
    title: 'Kurs som skolene sender oss',
    what: 'Filene med kursene. Der kan det stå hvem som svarer på spørsmål.',
    why: 'For å vise kursene her.',
    long: () => `Vi har filene fra de siste ${mostImportsWithFiles} innlesingene.`,
    who: 'De som redigerer kurs. Alle ser hvilket kontor man kan spørre.',
    erase: 'Skriv til oss eller til skolen.',
  },
  editors: {
    title: 'De som redigerer',
    what: 'Navn, e-postadresse, rolle og passord i en form som ingen kan lese. Og hva de har bekreftet, foreslått og lest inn.',
    why: 'For at bare de som skal, kan endre sidene.',
    long: (session, letters) =>
      `Slutter noen, slutter tilgangen med en gang. Navnet blir stående ved det de har gjort, til det blir slettet for hånd. De logges ut etter ${session}. Hvilke påminnelser som er sendt, husker vi i ${letters}.`,
    who: 'Andre som redigerer.',
    erase: 'Skriv til oss.',
  },
  logs: {
    title: 'Logger og sikkerhetskopier',
    what: 'Hva programmet gjør, og hva som går galt. Programmet skriver ikke ned IP-adressen din. Det kan webtjeneren foran gjøre; det bestemmer de som drifter den. Sikkerhetskopier har det samme som resten av lista.',
    why: 'For å finne feil, og for å kunne hente alt tilbake.',
    long: () => 'Det bestemmer de som drifter tjenerne. Spør oss.',
    who: 'De som drifter tjenerne.',
    erase: 'Skriv til oss.',
  },
}
