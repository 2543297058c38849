import type { Entry } from '../../demand/entries.ts'
import type { AdminLanguage, AdminText } from '../language.ts'
import { dateText } from '../times.ts'

export const words = {
  title: { nb: 'Behov', en: 'Demand' },
  lede: {
    nb: 'Det folk sier at de savner, og det de søker etter uten å finne. Ingen navn eller maskiner blir lagret. Et søk står her først når noen har søkt på det tre ulike dager.',
    en: 'What people say they miss, and what they search for without finding it. No names or devices are kept. A search is listed only after it was made on three different days.',
  },
  region: { nb: 'Region', en: 'Region' },
  all: { nb: 'Alle', en: 'All' },
  mineAndCounty: { nb: 'Min region og hele Nordland', en: 'My region and all of Nordland' },
  county: { nb: 'Hele Nordland', en: 'All of Nordland' },
  missed: { nb: 'Dette savner folk', en: 'What people miss' },
  none: { nb: 'Ingen har sagt fra om noe ennå.', en: 'Nobody has told us anything yet.' },
  loading: { nb: 'Henter …', en: 'Loading …' },
  download: { nb: 'Last ned som CSV', en: 'Download as CSV' },
  done: { nb: 'Ferdig behandlet', en: 'Dealt with' },
  answer: { nb: 'Besvar med et kurs', en: 'Answer with a course' },
  aside: { nb: 'Legg til side', en: 'Set aside' },
  delete: { nb: 'Slett', en: 'Delete' },
  deleted: { nb: 'Slettet:', en: 'Deleted:' },
  from: { nb: 'Fra', en: 'From' },
  deleteForGood: { nb: 'Slett for godt', en: 'Delete for good' },
  undo: { nb: 'Angre', en: 'Undo' },
  cancel: { nb: 'Avbryt', en: 'Cancel' },
  course: { nb: 'Hvilket kurs?', en: 'Which course?' },
  courseHint: { nb: 'Skriv noe av tittelen, og velg.', en: 'Write some of the title, and choose.' },
  noCourse: { nb: 'Ingen publiserte kurs passer.', en: 'No published course fits.' },
  word: { nb: 'Hvorfor? Kollegene dine ser det.', en: 'Why? Your colleagues see it.' },
  visits: { nb: 'Besøk på sidene', en: 'Visits to the pages' },
  visitsLede: {
    nb: 'Hvor ofte sidene blir åpnet, uten informasjonskapsler og uten adresser. Roboter er ikke regnet med. Sender en annen server sidene for oss, blir de besøkene ikke talt; spør den som drifter nettstedet.',
    en: 'How often the pages are opened, without cookies and without addresses. Robots are not counted. Where another server sends the pages for us, those visits are not counted; ask whoever runs the site.',
  },
  month: { nb: 'Måned', en: 'Month' },
  page: { nb: 'Side', en: 'Page' },
  before: { nb: 'Måneden før', en: 'Month before' },
  lastYear: { nb: 'I fjor', en: 'Last year' },
  trend: { nb: 'Siste tolv måneder', en: 'Last twelve months' },
  sum: { nb: 'I alt', en: 'In all' },
  noVisits: { nb: 'Ingen besøk er talt i denne måneden.', en: 'No visits have been counted in this month.' },
  erase: { nb: 'Slett en e-postadresse', en: 'Erase an e-mail address' },
  eraseHint: {
    nb: 'Når noen ber om det. Adressen blir slettet fra ønsker og varsler. Ønskene står igjen, uten adresse. Du får ikke vite om adressen var lagret.',
    en: 'When somebody asks for it. The address is erased from wishes and alerts. The wishes remain, without it. You are not told whether the address was kept.',
  },
  email: { nb: 'E-postadresse', en: 'E-mail address' },
  eraseButton: { nb: 'Slett adressen', en: 'Erase the address' },
  erased: { nb: 'Vi har den ikke lenger.', en: 'We no longer have it.' },
} satisfies Record<string, AdminText>

/** "3 ønsker, 12 søk uten treff, 4 søk med få treff" */
export function countsText({ wishes, searches }: Entry, language: AdminLanguage): string {
  const nb = language === 'nb'
  const some = (count: number, one: string, other: string) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : other}`]
  return [
    ...some(wishes, nb ? 'ønske' : 'wish', nb ? 'ønsker' : 'wishes'),
    ...some(
      searches.none,
      nb ? 'søk uten treff' : 'search without hits',
      nb ? 'søk uten treff' : 'searches without hits',
    ),
    ...some(
      searches.poor,
      nb ? 'søk med få treff' : 'search with few hits',
      nb ? 'søk med få treff' : 'searches with few hits',
    ),
  ].join(', ')
}

/** "27 ganger siste 30 dager, 18 ganger de 30 før. På 5 ulike dager, sist 22. november 2026." */
export function trendText({ lately, before, days, newest }: Entry, language: AdminLanguage): string {
  const nb = language === 'nb'
  const last = dateText(newest, language)
  if (days === 1) return nb ? `Én dag: ${last}.` : `One day: ${last}.`
  const times = (count: number) =>
    nb ? `${count} ${count === 1 ? 'gang' : 'ganger'}` : `${count} ${count === 1 ? 'time' : 'times'}`
  return nb
    ? `${times(lately)} siste 30 dager, ${times(before)} de 30 før. På ${days} ulike dager, sist ${last}.`
    : `${times(lately)} in the last 30 days, ${times(before)} in the 30 before. On ${days} different days, last ${last}.`
}

/** What answering does, before it is done. */
export function waitingText(waiting: number, language: AdminLanguage): string {
  if (language === 'nb')
    return waiting === 0
      ? 'Ingen har bedt om beskjed.'
      : `${waiting} får e-post med lenke til kurset om ti minutter. Til da kan du angre.`
  return waiting === 0
    ? 'Nobody asked to be told.'
    : `${waiting} will get an e-mail with a link to the course in ten minutes. Until then you can undo.`
}

/** "Vågan 3, Vestvågøy 1" */
export function placesText({ municipalities }: Entry): string {
  return municipalities.map(({ name, count }) => `${name} ${count}`).join(', ')
}

/** What deleting does, before it is done. */
export function deleteText(entry: Entry, language: AdminLanguage): string {
  const [first = entry.key] = entry.said
  const counts = countsText(entry, language)
  if (language === 'nb')
    return `Slett det som støter noen, peker på noen eller er søppel. «${first}» (${counts}) blir borte for godt, og e-postadresser som hører til, blir slettet. Ingen får beskjed.`
  return `Delete what offends, points at somebody or is spam. “${first}” (${counts}) is gone for good, and e-mail addresses that belong to it are erased. Nobody is told.`
}
