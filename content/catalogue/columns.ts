import { translationLocales } from '../locale.ts'

/** A column of our own format. */
export interface Column {
  /** Its name in our format and on the command line. */
  key: string
  /** Other headings it is known by, Norwegian first. */
  also: readonly string[]
  /** Whether it may be written in other languages, as `title:en`. */
  translated?: true
  /** Whether it is about one session: several rows of one code are several sessions. */
  session?: true
}

const texts = [
  { key: 'title', also: ['tittel', 'navn', 'kursnavn', 'kurstittel', 'name', 'coursename', 'course', 'kurs'] },
  { key: 'summary', also: ['sammendrag', 'kortfortalt', 'ingress', 'kortomtale', 'inshort', 'abstract'] },
  { key: 'description', also: ['beskrivelse', 'omkurset', 'omtale', 'innhold', 'about', 'content'] },
  {
    key: 'requirements',
    also: ['opptakskrav', 'krav', 'forkunnskaper', 'hvemkansoke', 'prerequisites', 'entryrequirements'],
  },
  { key: 'duration', also: ['varighet', 'lengde'] },
  { key: 'workload', also: ['arbeidsmengde', 'omfang', 'belastning', 'load'] },
  { key: 'priceNote', also: ['omprisen', 'prismerknad', 'pristekst', 'abouttheprice'] },
  { key: 'contactName', also: ['kontakt', 'kontor', 'contact', 'office'] },
  { key: 'applyHow', also: ['sliksokerdu', 'soknad', 'howtoapply'] },
] as const

/** Texts that may be written in other languages. */
export type TextKey = (typeof texts)[number]['key']
export const textKeys: readonly TextKey[] = texts.map((it) => it.key)

/** Every column of our own format, in the order the documentation has them. `code` and `title` are enough. */
export const columns: readonly Column[] = [
  {
    key: 'code',
    also: [
      'kode',
      'fagkode',
      'emnekode',
      'kurskode',
      'referanse',
      'reference',
      'coursecode',
      'identifier',
      'kurs-id',
      'id',
    ],
  },
  ...texts.map((it) => ({ ...it, translated: true as const })),
  {
    key: 'outcomes',
    also: ['laeringsutbytte', 'utbytte', 'etterkursetkandu', 'laeringsmal', 'learningoutcomes', 'afterthecourseyoucan'],
  },
  { key: 'subject', also: ['fagomrade', 'emneomrade', 'subjectarea', 'field'] },
  { key: 'level', also: ['niva'] },
  { key: 'credential', also: ['kompetanse', 'detdufar', 'bevis', 'award'] },
  { key: 'language', also: ['undervisningssprak', 'sprak', 'languageofteaching'] },
  { key: 'languageLevel', also: ['sprakniva', 'cefr'] },
  { key: 'mode', also: ['undervisningsform', 'hvordan', 'form', 'delivery'] },
  { key: 'places', also: ['sted', 'steder', 'kurssted', 'place', 'location'] },
  { key: 'region', also: ['eierregion'] },
  { key: 'shownIn', also: ['visesogsai', 'alsoshownin'] },
  { key: 'provider', also: ['tilbyder', 'arrangor', 'skole', 'organiser', 'school'] },
  { key: 'admission', also: ['opptak'] },
  { key: 'priceTerms', also: ['prisvilkar', 'terms'] },
  { key: 'amount', also: ['pris', 'belop', 'price', 'fee', 'kursavgift'] },
  { key: 'pricePer', also: ['prisper', 'per'] },
  { key: 'examFee', also: ['eksamensavgift', 'eksamensgebyr'] },
  { key: 'audiences', also: ['malgrupper', 'malgruppe', 'audience', 'targetgroups'] },
  { key: 'goals', also: ['mal', 'nordlandsloftet', 'goal'] },
  { key: 'contactEmail', also: ['kontaktepost', 'epost', 'email'] },
  { key: 'contactTelephone', also: ['kontakttelefon', 'telefon', 'tlf', 'telephone', 'phone'] },
  {
    key: 'applyUrl',
    also: ['soknadslenke', 'soknadsadresse', 'lenke', 'nettadresse', 'url', 'link', 'applicationaddress'],
  },
  { key: 'applyEmail', also: ['soknadsepost', 'epostforsoknad'] },
  { key: 'written', also: ['malform'] },
  { key: 'starts', also: ['start', 'starter', 'startdato', 'kursstart', 'startdate', 'fra'], session: true },
  { key: 'ends', also: ['slutt', 'slutter', 'sluttdato', 'end', 'enddate', 'til'], session: true },
  { key: 'applyFrom', also: ['apnerforsokere', 'soknadfra', 'applicationsopen'], session: true },
  { key: 'deadline', also: ['frist', 'soknadsfrist', 'pameldingsfrist', 'applicationdeadline'], session: true },
  { key: 'meetings', also: ['tider', 'tid', 'ukedager', 'timeplan', 'schedule', 'times'], session: true },
  { key: 'scheduleNote', also: ['omtidene', 'aboutthetimes'], session: true },
  { key: 'room', also: ['rom', 'lokale'], session: true },
  { key: 'capacity', also: ['plasser', 'antallplasser', 'seats'], session: true },
  { key: 'placesLeft', also: ['ledige', 'ledigeplasser', 'placesavailable'], session: true },
  { key: 'waiting', also: ['paventeliste', 'venteliste', 'onthewaitinglist'], session: true },
  { key: 'status', also: ['plass', 'kursstatus', 'state'], session: true },
]

/** The keys that a heading may be recognised as, the translations among them. */
export const columnKeys: readonly string[] = columns.flatMap((it) =>
  it.translated ? [it.key, ...translationLocales.map((locale) => `${it.key}:${locale}`)] : [it.key],
)

export const sessionKeys: readonly string[] = columns.filter((it) => it.session).map((it) => it.key)
