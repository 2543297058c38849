/** The words of the accessibility statement in bokmål; the other dictionaries have the same keys. */
export const nb = {
  title: 'Tilgjengelighet',
  lede: {
    unknown: 'Ingen har vurdert hele nettstedet ennå. Derfor sier vi ikke at det følger kravene.',
    full: 'Nettstedet følger kravene til universell utforming.',
    partial: 'Nettstedet følger noen, men ikke alle, krav til universell utforming. Her står det som mangler.',
    none: 'Nettstedet følger ikke kravene til universell utforming. Her står det som mangler.',
  },
  tried: 'Slik er nettstedet prøvd',
  how: {
    automated: 'Automatiske prøver',
    keyboard: 'Bare tastatur',
    'screen-reader': 'Skjermleser',
    expert: 'Fagperson',
    users: 'Brukere med funksjonsnedsettelse',
  },
  notTried: 'Det er ikke ført opp at noen har prøvd nettstedet.',
  notJudged: 'Ingen har prøvd det med skjermleser, og ingen fagperson har vurdert det.',
  longAgo: (date: string) => `Det er mer enn ett år siden det sist ble prøvd, ${date}. Mye kan ha endret seg.`,
  law: 'Nettsteder fra det offentlige skal følge WCAG 2.1 på nivå A og AA, med noen få unntak.',
  lawLink: 'Les forskriften om universell utforming av IKT',
  faults: 'Det vi vet ikke er bra nok',
  criterion: (number: string) => `WCAG ${number}`,
  reason: {
    fault: '',
    burden: 'Vi mener det er urimelig mye arbeid å rette dette.',
    outside: 'Kravene gjelder ikke for dette innholdet.',
  },
  mended: (date: string) => `Rettes innen ${date}.`,
  late: (date: string) => `Skulle vært rettet innen ${date}.`,
  undecided: 'Vi har ikke bestemt når det blir rettet.',
  noFaults: 'Vi kjenner ikke til feil nå.',
  noneEntered: 'Ingen feil er ført opp. Det betyr ikke at det ikke er noen.',
  feedback: 'Kommer du ikke fram?',
  feedbackText:
    'Si fra hvis noe er vanskelig å bruke, eller hvis du trenger innholdet på en annen måte. Vi svarer så snart vi kan, og retter feilen.',
  email: 'E-post',
  telephone: 'Telefon',
  complaint: 'Er du ikke fornøyd med svaret?',
  complaintText: 'Da kan du klage. Diskrimineringsnemnda avgjør om vi har brutt loven.',
  complaintLink: 'Klag til Diskrimineringsnemnda',
  supervisorText: 'Tilsynet for universell utforming av IKT passer på at kravene blir fulgt.',
  supervisorLink: 'Se Uutilsynet',
  official: 'Den offisielle erklæringen',
  officialLink: 'Les erklæringen på uustatus.no',
  notOfficial:
    'Alle offentlige nettsteder skal ha en tilgjengelighetserklæring på uustatus.no. Vår er ikke lagt ut der ennå.',
}

export type StatementWords = typeof nb
