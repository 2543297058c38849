import { daysBeforeShown } from '#content/demand.ts'
import { mostImportsWithFiles, mostRefusedLetters } from '#content/kept.ts'
import { numberText } from '../howLong.ts'
import type { KeptDictionary } from './row.ts'

const shown = numberText(daysBeforeShown, 'nn')

/** What is kept, in nynorsk. */
export const nn: KeptDictionary = {
  visits: {
    title: 'Besøk på sidene',
    what: 'Kor mange gonger kvar side blir opna i ein månad. Ikkje kven som opna henne.',
    why: 'For å sjå kva sider folk har bruk for.',
    long: (kept) => `Tala slettar vi etter ${kept}.`,
    who: 'Dei som redigerer for regionen og fylket.',
    erase: null,
  },
  searches: {
    title: 'Søk etter kurs',
    what: 'Orda det blir søkt med, dagen, regionen og om noko vart funne. Ikkje kven som søkte. Søk som liknar ei e-postadresse, eit telefonnummer eller eit fødselsnummer, tek vi ikkje vare på.',
    why: 'For å sjå kva kurs som manglar.',
    long: (unshown, shownFor) =>
      `Søk som ikkje er gjorde på ${shown} ulike dagar, blir ikkje viste for nokon, og sletta etter ${unshown}. Andre søk slettar vi etter ${shownFor}.`,
    who: 'Dei som redigerer for regionen og fylket.',
    erase: null,
  },
  wishes: {
    title: 'Når du seier frå kva du saknar',
    what: 'Det du skriv, staden du vel, og dagen. Ikkje kven du er.',
    why: 'For å be skulane om kurs folk har bruk for.',
    long: (kept) => `Kommunen du valde, slettar vi etter ${kept}. Det du skreiv, blir liggjande til vi slettar det.`,
    who: `Dei som redigerer for regionen og fylket. Kommunen ser dei berre som eit tal, og først når det same er sakna på ${shown} ulike dagar.`,
    erase: 'Skriv til oss, og sei kva du skreiv.',
  },
  wishAddresses: {
    title: 'Når du vil ha svar på e-post om det du saknar',
    what: 'E-postadressa di og språket du las sida på. Adressa ligg for seg sjølv.',
    why: 'For å skrive til deg éin gong, når det er kome eit kurs.',
    long: (unconfirmed, most, letters) =>
      `Stadfestar du ikkje adressa, slettar vi henne etter ${unconfirmed}. Elles slettar vi henne når du har fått svar, og seinast etter ${most}. At brevet er sendt, hugsar vi i ${letters}, utan adressa.`,
    who: 'Ingen les adressa. Berre e-posttenaren får henne, for å sende brevet.',
    erase: 'Trykk på lenkja i e-posten, eller skriv til oss.',
  },
  followers: {
    title: 'Når du følgjer kurs på e-post',
    what: 'E-postadressa di, det du følgjer, språket du las sida på, og når du stadfesta.',
    why: 'For å skrive til deg når det kjem kurs du kan søkje på.',
    long: (unconfirmed, letters) =>
      `Stadfestar du ikkje adressa, slettar vi henne etter ${unconfirmed}. Elles har vi henne til du melder deg av, eller til ${numberText(mostRefusedLetters, 'nn')} brev på rad ikkje kjem fram. Kva brev som er sende, hugsar vi i ${letters}.`,
    who: 'Ingen les adressa. Dei som redigerer, ser berre kor mange som følgjer kva. E-posttenaren får adressa, for å sende breva.',
    erase: 'Trykk på lenkja i eit brev, eller skriv til oss.',
  },
  onTheWay: {
    title: 'Det du sender oss, medan det er på veg',
    what: 'Det du skreiv i skjemaet.',
    why: 'For at ingenting skal gå tapt når ein tenar er nede.',
    long: (refused, taken) =>
      `Til det er kome fram. Det som ikkje kan takast imot, slettar vi etter ${refused}. At noko er teke imot, hugsar vi i ${taken}, utan det som stod der.`,
    who: 'Berre den som rettar feil i programmet.',
    erase: 'Skriv til oss.',
  },
  staff: {
    title: 'Dei du møter på stadene',
    what: 'Namn, kva dei hjelper med, og språka dei snakkar. Og at dei har sagt ja til å stå på sida.',
    why: 'For at du skal vite kven du møter.',
    long: () =>
      'Til personen ombestemmer seg. Då er namnet borte frå sida med ein gong. I eldre utgåver, som berre dei som redigerer ser, kan det stå lenger. At nokon sa ja, og når det vart trekt, har vi til det blir sletta for hand.',
    who: 'Alle som les sida.',
    erase: 'Sei frå på staden du arbeider.',
  },
  catalogues: {
    title: 'Kurs som skulane sender oss',
    what: 'Filene med kursa. Der kan det stå kven som svarer på spørsmål.',
    why: 'For å vise kursa her.',
    long: () => `Vi har filene frå dei siste ${mostImportsWithFiles} innlesingane.`,
    who: 'Dei som redigerer kurs. Alle ser kva kontor ein kan spørje.',
    erase: 'Skriv til oss eller til skulen.',
  },
  editors: {
    title: 'Dei som redigerer',
    what: 'Namn, e-postadresse, rolle og passord i ei form som ingen kan lese. Og kva dei har stadfesta, foreslått og lese inn.',
    why: 'For at berre dei som skal, kan endre sidene.',
    long: (session, letters) =>
      `Sluttar nokon, sluttar tilgangen med ein gong. Namnet blir ståande ved det dei har gjort, til det blir sletta for hand. Dei blir logga ut etter ${session}. Kva påminningar som er sende, hugsar vi i ${letters}.`,
    who: 'Andre som redigerer.',
    erase: 'Skriv til oss.',
  },
  logs: {
    title: 'Loggar og tryggingskopiar',
    what: 'Kva programmet gjer, og kva som går gale. Programmet skriv ikkje ned IP-adressa di. Det kan vevtenaren framfor gjere; det avgjer dei som driftar han. Tryggingskopiar har det same som resten av lista.',
    why: 'For å finne feil, og for å kunne hente alt tilbake.',
    long: () => 'Det avgjer dei som driftar tenarane. Spør oss.',
    who: 'Dei som driftar tenarane.',
    erase: 'Skriv til oss.',
  },
}
