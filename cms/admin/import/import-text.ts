import type { RowKind } from '../../import/plan.ts'
import type { Run, RunState } from '../../import/run.ts'
import type { AdminLanguage, AdminText } from '../language.ts'

/** The words of the import, by what they name. */
export const kindText: Record<RowKind, AdminText> = {
  new: { nb: 'Nye', en: 'New' },
  changed: { nb: 'Endret', en: 'Changed' },
  unchanged: { nb: 'Uendret', en: 'Unchanged' },
  gone: { nb: 'Borte fra fila', en: 'Gone from the file' },
  refused: { nb: 'Avvist', en: 'Refused' },
}

const stateText: Record<RunState, AdminText> = {
  previewed: { nb: 'venter på deg', en: 'waits for you' },
  held: { nb: 'holdt tilbake: mange kurs er borte', en: 'held: many courses are gone' },
  running: { nb: 'pågår', en: 'under way' },
  interrupted: { nb: 'avbrutt da CMS-et stoppet', en: 'interrupted when the CMS ended' },
  cancelled: { nb: 'stanset', en: 'cancelled' },
  dismissed: { nb: 'lagt bort', en: 'laid aside' },
  done: { nb: 'ferdig', en: 'done' },
  failed: { nb: 'gikk ikke', en: 'failed' },
}

export function stateOf({ state }: Pick<Run, 'state'>, language: AdminLanguage): string {
  return stateText[state][language]
}

/** `3 430`: a number as it is written. */
export function figure(count: number, language: AdminLanguage): string {
  return count.toLocaleString(language === 'nb' ? 'nb-NO' : 'en-GB')
}

/** What came of an import, or would: `1 ny, 2 endrede, 3 avvist`. */
export function resultOf({ progress, preview, state }: Run, language: AdminLanguage): string {
  const nb = language === 'nb'
  const { made, changed, removed } = progress
  const isWritten = state === 'done' || made + changed + removed > 0
  const fresh = isWritten ? made : (preview?.new ?? 0)
  const other = isWritten ? changed : (preview?.changed ?? 0)
  const refused = preview?.refused ?? 0
  if (!isWritten && preview === null) return ''
  const it = (count: number) => figure(count, language)
  const parts = nb
    ? [`${it(fresh)} ${fresh === 1 ? 'ny' : 'nye'}`, `${it(other)} ${other === 1 ? 'endret' : 'endrede'}`]
    : [`${it(fresh)} new`, `${it(other)} changed`]
  if (isWritten && removed > 0) parts.push(nb ? `${it(removed)} tatt av nett` : `${it(removed)} unpublished`)
  if (!isWritten && preview && preview.gone > 0)
    parts.push(nb ? `${it(preview.gone)} borte` : `${it(preview.gone)} gone`)
  if (refused > 0) parts.push(nb ? `${it(refused)} ${refused === 1 ? 'avvist' : 'avviste'}` : `${it(refused)} refused`)
  return parts.join(', ')
}

const fieldNames: Record<string, AdminText> = {
  title: { nb: 'Tittel', en: 'Title' },
  summary: { nb: 'Kort fortalt', en: 'In short' },
  description: { nb: 'Om kurset', en: 'About the course' },
  requirements: { nb: 'Hvem kan søke?', en: 'Who can apply?' },
  duration: { nb: 'Varighet', en: 'Duration' },
  workload: { nb: 'Arbeidsmengde', en: 'Workload' },
  priceNote: { nb: 'Om prisen', en: 'About the price' },
  contactName: { nb: 'Hvem svarer?', en: 'Who answers?' },
  applyHow: { nb: 'Slik søker du', en: 'How to apply' },
  outcomes: { nb: 'Etter kurset kan du', en: 'After the course you can' },
  subject: { nb: 'Fagområde', en: 'Subject area' },
  level: { nb: 'Nivå', en: 'Level' },
  credential: { nb: 'Det du får', en: 'Credential' },
  language: { nb: 'Undervisningsspråk', en: 'Language of teaching' },
  levelFrom: { nb: 'Fra språknivå', en: 'From level' },
  levelTo: { nb: 'Til språknivå', en: 'To level' },
  mode: { nb: 'Hvordan', en: 'How' },
  places: { nb: 'Steder', en: 'Places' },
  region: { nb: 'Region', en: 'Region' },
  shownIn: { nb: 'Vises også i', en: 'Also shown in' },
  provider: { nb: 'Tilbyder', en: 'Provider' },
  admission: { nb: 'Opptak', en: 'Admission' },
  priceTerms: { nb: 'Pris', en: 'Price' },
  amount: { nb: 'Kroner', en: 'Kroner' },
  pricePer: { nb: 'Prisen gjelder', en: 'The price is' },
  examFee: { nb: 'Eksamensavgift', en: 'Exam fee' },
  audiences: { nb: 'Målgrupper', en: 'Target groups' },
  goals: { nb: 'Mål', en: 'Goals' },
  contactEmail: { nb: 'E-post for spørsmål', en: 'E-mail for questions' },
  contactTelephone: { nb: 'Telefon for spørsmål', en: 'Telephone for questions' },
  applyUrl: { nb: 'Søknadsadresse', en: 'Application address' },
  applyEmail: { nb: 'E-post for søknad', en: 'E-mail for applications' },
  written: { nb: 'Målform', en: 'Written standard' },
  sessions: { nb: 'Kursstarter', en: 'Sessions' },
  code: { nb: 'Kode', en: 'Code' },
}

const languages: Record<string, AdminText> = {
  en: { nb: 'engelsk', en: 'English' },
  se: { nb: 'nordsamisk', en: 'North Sami' },
  smj: { nb: 'lulesamisk', en: 'Lule Sami' },
  sma: { nb: 'sørsamisk', en: 'South Sami' },
}

/** What an editor calls a field. */
export function fieldName(key: string, language: AdminLanguage): string {
  const [base = key, locale = ''] = key.split(':')
  const name = fieldNames[base]?.[language] ?? base
  const tongue = languages[locale]?.[language]
  return tongue === undefined ? name : `${name} (${tongue})`
}
