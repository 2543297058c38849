import { dayInWords, oneDoorDay } from '../calendar.ts'
import { h, list, nameOf, p, steps, to, toDocument } from '../writing.ts'
import type { NewsSpec } from './build.ts'

/** News of the county, for everybody. */
export function countyNews(today: string): NewsSpec[] {
  const oneDoor = dayInWords(oneDoorDay(today))
  return [
    {
      key: 'desentralisert-laerer',
      region: null,
      daysAgo: 2,
      expiresIn: 60,
      title: 'Bli lærer uten å flytte',
      summary:
        'Den desentraliserte lærerutdanningen i Salten tar opp nye studenter. Her er det du må ha klart før du søker.',
      body: [
        p(
          'Jobber du i skolen og mangler utdanning? Da kan du ta ',
          toDocument('course', 'laerer-salten', 'grunnskolelærerutdanningen'),
          ' ved siden av jobben. Samlingene er i Bodø og på Fauske.',
        ),
        h('Før du søker'),
        steps(
          'Sjekk at du har karakterene du trenger i norsk og matematikk.',
          'Snakk med rektor om fri til samlingene.',
          'Bestill politiattest når du har fått plass.',
        ),
        p('Mangler du et fag, hjelper vi deg med å ta det på nett eller kveldstid først.'),
      ],
      en: {
        title: 'Become a teacher without moving',
        summary:
          'The decentralised teacher education in Salten takes new students. This is what you need before you apply.',
        body: [
          p(
            'Do you work in a school without a degree? You can take a ',
            toDocument('course', 'laerer-salten', 'teaching degree'),
            ' beside your job. We meet in Bodø and Fauske.',
          ),
          h('Before you apply'),
          steps(
            'Check that you have the grades you need in Norwegian and mathematics.',
            'Talk to your head teacher about time off.',
            'Order a police certificate when you have a place.',
          ),
        ],
      },
    },
    {
      key: 'to-regioner-star-igjen',
      region: null,
      daysAgo: 13,
      title: 'To regioner står igjen',
      summary: `Vesterålen og Ytre Helgeland får ei felles dør ${oneDoor}. Fram til da er kontorene der de alltid har vært.`,
      body: [
        p(
          'Seks av åtte regioner er i gang. Fem er etablert, og Rana prøver ordningen ut. De to siste flytter sammen ',
          oneDoor,
          '.',
        ),
        p(
          'Skal du til Vesterålen eller Ytre Helgeland? Se på siden til stedet. Der står det hvor du går for veiledning, fag og norskkurs fram til den dagen.',
        ),
        p(toDocument('page', 'om/sammenslaing', 'Les om sammenslåingen'), '.'),
      ],
    },
    {
      key: 'nettskolen-kveldsvakt',
      region: null,
      written: 'nn',
      daysAgo: 20,
      title: 'Nettskolen får rettleiar på kveldstid',
      summary: 'No kan du få hjelp med norsk og matematikk på video to kveldar i veka.',
      body: [
        p(
          'Mange som studerer på nett, sit med oppgåvene når ungane har lagt seg. Difor svarer Nettskolen i Nordland no måndag og onsdag frå 19.00 til 21.00.',
        ),
        list(
          'Du treng ikkje bestille time.',
          'Du kan vere anonym for dei andre i rommet.',
          'Tilbodet gjeld alle som tek fag i Nettskolen.',
        ),
      ],
    },
    {
      key: 'realkompetanse-tall',
      region: null,
      written: 'nn',
      daysAgo: 41,
      title: 'Du kan meir enn du trur',
      summary: 'Arbeid, verv og omsorg kan bli til godkjende fag. Slik går ei realkompetansevurdering føre seg.',
      body: [
        p(
          'Har du arbeidd lenge utan papir på det du kan? Då kan du få vurdert realkompetansen din. Det er gratis for deg som har rett til vidaregåande opplæring.',
        ),
        steps(
          'Du møter ein rettleiar og fortel kva du har gjort.',
          'Vi samlar attestar saman.',
          'Ein fagperson snakkar med deg eller ser deg arbeide.',
          'Du får eit brev som seier kva fag som er godkjende.',
        ),
        p(
          'Bur du på Ytre Helgeland? Realkompetansevurdering er ikkje på plass der enno. Ring oss, så finn vi næraste stad.',
        ),
      ],
    },
    {
      key: 'eksamen-privatist',
      region: null,
      daysAgo: 6,
      expiresIn: 25,
      title: 'Skal du ta eksamen som privatist?',
      summary: 'Husk at du må melde deg opp selv. Vi hjelper deg med å finne riktig fagkode.',
      body: [
        p(
          'Mange kommer til oss etter at fristen er gått ut. Sjekk derfor fristen i dag, også om du er usikker på om du blir klar.',
        ),
        list(
          'Finn fagkoden på kompetansebeviset eller spør oss.',
          'Du kan ta eksamen der du bor.',
          'Trenger du tilrettelegging? Søk samtidig som du melder deg opp.',
        ),
        p('Finn ', to('/stedene/', 'stedet nærmest deg'), '.'),
      ],
    },
    {
      key: 'nordlandsloftet-kurs',
      region: null,
      daysAgo: 55,
      title: 'Finn kurs etter hva Nordland trenger',
      summary: 'Kursene er nå samlet under de fem målene i Nordlandsløftet.',
      body: [
        p(
          'Leter du etter en trygg jobb? Lærere, ansatte i barnehage, helsepersonell, ingeniører og folk i velferdstjenestene trengs i alle kommuner.',
        ),
        p(
          'Velg et mål på siden om ',
          to('/nordlandsloftet/', 'Nordlandsløftet'),
          ', så ser du hvilke kurs som fører dit.',
        ),
        p('Vet du ikke hva du vil? Kom innom, for eksempel til ', nameOf('ofoten'), ' eller ', nameOf('lofoten'), '.'),
      ],
    },
  ]
}
