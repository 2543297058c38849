import { list, nameOf, p, toDocument } from '../writing.ts'
import type { NewsSpec } from './build.ts'

/** News of the regions. */
export const regionNews: NewsSpec[] = [
  {
    key: 'norskkafe-svolvaer',
    region: 'lofoten',
    daysAgo: 4,
    title: 'Norskkafé hver tirsdag i Svolvær',
    summary: 'Kom og øv på norsk over en kopp kaffe. Det er gratis, og du trenger ikke melde deg på.',
    body: [
      p(
        'Norskkaféen er åpen for alle som vil snakke mer norsk. Frivillige og lærere sitter ved bordene. Vi begynner klokka 16.00 og holder på til 18.00.',
      ),
      p('Vil du være frivillig? Vi trenger særlig deg som har bodd lenge i Lofoten og liker å prate.'),
    ],
    en: {
      title: 'Norwegian café every Tuesday in Svolvær',
      summary: 'Come and practise Norwegian over a cup of coffee. It is free, and you need not sign up.',
      body: [
        p(
          'The Norwegian café is for everyone who wants to speak more Norwegian. Volunteers and teachers sit at the tables. We begin at 4 pm and go on until 6 pm.',
        ),
      ],
    },
  },
  {
    key: 'eksamen-leknes',
    region: 'lofoten',
    daysAgo: 16,
    title: 'Nå kan du ta eksamen fra høyskolen på Leknes',
    summary: 'Studerer du på nett? Vi stiller med rom og eksamensvakt, slik at du slipper å reise.',
    body: [
      p('Be skolen din om å sende oss oppgaven minst to uker før. Du betaler ingenting, men skolen kan ha et gebyr.'),
      p('Rommet er på Leknes, i 2. etasje, med heis.'),
    ],
  },
  {
    key: 'fagbrev-fiskemottak',
    region: 'lofoten',
    written: 'nn',
    daysAgo: 29,
    title: 'Frå fiskemottaket til fagbrev',
    summary: 'Eit nytt tilbod gjev deg teorien på arbeidsplassen, mellom to landingar.',
    body: [
      p(
        'Arbeider du på fiskebruk? Då kan du ta ',
        toDocument('course', 'sjomat-lofoten', 'fagbrev på jobb'),
        ' utan å setje deg på skulebenken om kvelden. Læraren kjem til deg.',
      ),
      p('Er du arbeidsgivar, ring oss. Vi treng minst fem deltakarar for å setje i gang ei gruppe.'),
    ],
  },
  {
    key: 'flyttelass-sortland',
    region: 'vesteralen',
    daysAgo: 9,
    title: 'Hva skal stedet hete?',
    summary: 'Vesterålen får ei felles dør, men navnet er ikke bestemt. Si hva du mener.',
    body: [
      p(
        'Navnet skal si hva du får hjelp til, og det skal passe sammen med navnene i de andre regionene. «Karrieresenter» er ordet som brukes i hele landet.',
      ),
      p(
        'Send forslaget ditt på e-post eller legg det i kassa i resepsjonen på Sortland. Forslagene blir lagt fram for arbeidsgruppa som arbeider med navn og profil.',
      ),
    ],
  },
  {
    key: 'skift-narvik',
    region: 'ofoten',
    daysAgo: 24,
    title: 'Veiledning klokka sju om morgenen',
    summary: 'Går du skift i Narvik, kan du nå bestille time før eller etter jobb.',
    body: [
      p(
        'Tirsdager tar ',
        nameOf('ofoten'),
        ' imot fra 7.00, og onsdager har vi åpent til 19.00. Morgentimene må du bestille.',
      ),
    ],
  },
  {
    key: 'hamaroy-kontordag',
    region: 'salten',
    daysAgo: 11,
    title: 'Kontordag i Hábmer – Hamarøy første tirsdag i måneden',
    summary: 'Du møter en karriereveileder på kommunehuset. Kom uten time.',
    body: [
      p(
        'Vi er på kommunehuset på Oppeid fra 9.00 til 11.30. Du kan spørre om jobb, utdanning, norskkurs eller hva du har rett til.',
      ),
      p('Passer det ikke? Da tar vi samtalen på video eller telefon.'),
    ],
  },
  {
    key: 'utdanningsmesse-bodo',
    region: 'salten',
    written: 'nn',
    daysAgo: 1,
    expiresIn: 10,
    title: 'Møt oss på utdanningsmessa i Bodø',
    summary: 'Kom innom standen vår og snakk med ein rettleiar. Ta gjerne med CV-en.',
    body: [
      p(
        'Vi har med oss folk frå universitetet, fagskulen og Nettskolen. Har du med CV eller vitnemål, ser vi på det saman med deg der og då.',
      ),
      p('Kontoret på Fauske er stengt den dagen.'),
    ],
  },
  {
    key: 'pilot-rana',
    region: 'rana',
    daysAgo: 34,
    title: 'Slik går det med piloten på Mo',
    summary: 'Flere finner fram til rett hjelp første gang. Men leserommet er for lite.',
    body: [
      p(
        'Vi har spurt dem som har vært hos oss. De fleste sier at de fikk hjelp uten å bli sendt videre. Det de savner, er mer plass og lengre åpningstid på fredager.',
      ),
      list(
        'Nytt leserom med seks plasser åpner ved semesterstart.',
        'Vi prøver ut timer for skiftarbeidere på torsdager.',
        'Studiesenteret flytter inn senere.',
      ),
    ],
  },
  {
    key: 'fjellet-hattfjelldal',
    region: 'mosjoen',
    daysAgo: 18,
    title: 'Du slipper å kjøre fjellet',
    summary: 'Helsefagkurset kan følges på skjerm fra kommunehuset i Aarborte – Hattfjelldal.',
    body: [
      p(
        'Rommet har stor skjerm, god lyd og plass til åtte. Læreren ser og hører alle. Les mer om ',
        toDocument('course', 'helsefag-mosjoen', 'helsefagarbeiderkurset'),
        '.',
      ),
    ],
  },
  {
    key: 'bat-og-time',
    region: 'ytre-helgeland',
    written: 'nn',
    daysAgo: 7,
    title: 'Innstilt båt? Du mistar ikkje timen',
    summary: 'Når vêret stoppar hurtigbåten, tek vi samtalen på video eller telefon.',
    body: [
      p(
        'Send oss ei melding når du ser at båten er innstilt. Vi ringjer deg til same tid som avtalt. Har du ikkje video, går det fint med telefon.',
      ),
      p('Går du på kurs, får du opptak eller oppgåver på e-post same dag.'),
    ],
  },
  {
    key: 'sjukepleie-stipend',
    region: 'sor-helgeland',
    written: 'nn',
    daysAgo: 3,
    title: 'Bli sjukepleiar i Brønnøysund',
    summary: 'Det blir nytt kull på den desentraliserte utdanninga. Kom på open kveld og prøv øvingsrommet.',
    body: [
      p(
        'På open kveld møter du studentar som er halvvegs, og ein av sjukepleiarane som rettleier. Du får høyre korleis dei får tida til å strekkje til.',
      ),
      p(
        'Les om ',
        toDocument('course', 'sykepleie-sor-helgeland', 'studiet'),
        '. Er du usikker på om du har det du treng for å søkje, ta med vitnemåla dine.',
      ),
    ],
  },
]
