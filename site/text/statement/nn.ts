import type { StatementWords } from './nb.ts'

/** The words of the accessibility statement in nynorsk. */
export const nn: StatementWords = {
  title: 'Tilgjenge',
  lede: {
    unknown: 'Ingen har vurdert heile nettstaden enno. Difor seier vi ikkje at han følgjer krava.',
    full: 'Nettstaden følgjer krava til universell utforming.',
    partial: 'Nettstaden følgjer nokre, men ikkje alle, krav til universell utforming. Her står det som manglar.',
    none: 'Nettstaden følgjer ikkje krava til universell utforming. Her står det som manglar.',
  },
  tried: 'Slik er nettstaden prøvd',
  how: {
    automated: 'Automatiske prøver',
    keyboard: 'Berre tastatur',
    'screen-reader': 'Skjermlesar',
    expert: 'Fagperson',
    users: 'Brukarar med funksjonsnedsetjing',
  },
  notTried: 'Det er ikkje ført opp at nokon har prøvd nettstaden.',
  notJudged: 'Ingen har prøvd han med skjermlesar, og ingen fagperson har vurdert han.',
  longAgo: (date: string) => `Det er meir enn eitt år sidan han sist vart prøvd, ${date}. Mykje kan ha endra seg.`,
  law: 'Nettstader frå det offentlege skal følgje WCAG 2.1 på nivå A og AA, med nokre få unntak.',
  lawLink: 'Les forskrifta om universell utforming av IKT',
  faults: 'Det vi veit ikkje er bra nok',
  criterion: (number: string) => `WCAG ${number}`,
  reason: {
    fault: '',
    burden: 'Vi meiner det er urimeleg mykje arbeid å rette dette.',
    outside: 'Krava gjeld ikkje for dette innhaldet.',
  },
  mended: (date: string) => `Blir retta innan ${date}.`,
  late: (date: string) => `Skulle ha vore retta innan ${date}.`,
  undecided: 'Vi har ikkje bestemt når det blir retta.',
  noFaults: 'Vi kjenner ikkje til feil no.',
  noneEntered: 'Ingen feil er førte opp. Det betyr ikkje at det ikkje finst nokon.',
  feedback: 'Kjem du ikkje fram?',
  feedbackText:
    'Sei frå om noko er vanskeleg å bruke, eller om du treng innhaldet på ein annan måte. Vi svarer så snart vi kan, og rettar feilen.',
  email: 'E-post',
  telephone: 'Telefon',
  complaint: 'Er du ikkje nøgd med svaret?',
  complaintText: 'Då kan du klage. Diskrimineringsnemnda avgjer om vi har brote lova.',
  complaintLink: 'Klag til Diskrimineringsnemnda',
  supervisorText: 'Tilsynet for universell utforming av IKT passar på at krava blir følgde.',
  supervisorLink: 'Sjå Uutilsynet',
  official: 'Den offisielle erklæringa',
  officialLink: 'Les erklæringa på uustatus.no',
  notOfficial:
    'Alle offentlege nettstader skal ha ei tilgjengelegheitserklæring på uustatus.no. Vår er ikkje lagd ut der enno.',
}
