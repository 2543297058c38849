import type { Course } from '#content/course.ts'

/**
 * Words people use for what a course is marked with, beside those of its own texts. Bokmål; the analyser finds nynorsk
 * forms. Trades and school subjects are not here: they are synonyms, which editors own.
 */
export const subjectWords: Record<Course['subject'], string> = {
  norwegian: 'norsk norskopplæring norskkurs',
  language: 'språk fremmedspråk',
  mathematics: 'matematikk regning',
  science: 'naturfag realfag',
  health: 'helse helsefag omsorg',
  childhood: 'barn barnehage oppvekst',
  teaching: 'lærer pedagogikk undervisning',
  welfare: 'velferd sosialfag',
  engineering: 'ingeniør teknikk teknologi',
  building: 'bygg byggfag anlegg',
  electrical: 'elektro elektrofag strøm',
  mechanics: 'mekanikk industri industrifag',
  food: 'mat restaurant restaurantfag',
  maritime: 'maritim sjø fiske hav',
  agriculture: 'landbruk naturbruk jordbruk',
  transport: 'transport logistikk kjøring',
  business: 'økonomi ledelse handel administrasjon',
  digital: 'data IT digital IKT',
  crafts: 'håndverk design',
  guidance: 'veiledning karriereveiledning',
  general: 'fellesfag allmennfag',
  other: '',
}

/** When in the week a course meets. */
export type MeetingTime = 'day' | 'evening' | 'weekend'

export const meetingWords: Record<MeetingTime, string> = {
  day: 'dagtid formiddag dag',
  evening: 'kveld kveldstid kveldskurs ettermiddag',
  weekend: 'helg helgekurs lørdag søndag',
}

/** The same as people say it, for where no code of ours puts it in our words. */
export const saidOfMeetings: Record<MeetingTime, string> = {
  day: 'daytime morning',
  evening: 'etter jobb jobben arbeid arbeidstid utenom utanom after work evenings',
  weekend: 'weekends saturday sunday',
}

export const levelWords: Record<Course['level'], string> = {
  basic: 'grunnleggende',
  primary: 'grunnskole ungdomsskole',
  vg1: 'vg1 videregående',
  vg2: 'vg2 videregående',
  vg3: 'vg3 videregående',
  'vocational-college': 'fagskole',
  higher: 'høyere utdanning høyskole universitet bachelor studium',
  none: '',
}

export const credentialWords: Record<Course['credential'], string> = {
  none: '',
  'course-certificate': 'kursbevis',
  'subject-certificate': 'kompetansebevis',
  fagbrev: 'fagbrev svennebrev',
  vitnemal: 'vitnemål',
  realkompetanse: 'realkompetanse realkompetansevurdering',
  norskprove: 'norskprøve norskprøven',
  credits: 'studiepoeng',
}

export const audienceWords: Record<Course['audiences'][number], string> = {
  adults: 'voksne',
  immigrants: 'innvandrere flyktninger',
  'young-adults': 'unge',
  'job-seekers': 'arbeidssøkere jobbsøkere',
  employees: 'ansatte arbeidstakere',
  apprentices: 'lærlinger',
  'private-candidates': 'privatister',
}
