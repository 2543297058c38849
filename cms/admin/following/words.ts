import type { Run } from '../../following/run.ts'
import type { AdminLanguage } from '../language.ts'

export const words = {
  title: { nb: 'Varsler på e-post', en: 'Alerts by e-mail' },
  lede: { nb: 'Hvor mange som følger søk i regionen din.', en: 'How many follow searches in your region.' },
  people: (count: number, language: AdminLanguage) =>
    language === 'nb'
      ? `${count} ${count === 1 ? 'adresse' : 'adresser'} følger noe. Hvem det er, vises ikke for noen.`
      : `${count} ${count === 1 ? 'address follows' : 'addresses follow'} something. Nobody is shown whose they are.`,
  none: { nb: 'Ingen følger noe ennå.', en: 'Nobody follows anything yet.' },
  search: { nb: 'Det de følger', en: 'What they follow' },
  everything: { nb: 'Alle kurs', en: 'All courses' },
  followers: { nb: 'Følger', en: 'Follow' },
  waiting: { nb: 'Har ikke bekreftet', en: 'Have not confirmed' },
  letters: { nb: 'De siste ukebrevene', en: 'The last weekly letters' },
  noLetters: { nb: 'Ingen brev er sendt ennå.', en: 'No letters have been sent yet.' },
  run: ({ sent, refused, lost, waiting, ended }: Run, language: AdminLanguage) => {
    const nb = language === 'nb'
    const failed = refused + lost
    const said = [
      nb ? `${sent} sendt` : `${sent} sent`,
      failed === 0 ? '' : nb ? `${failed} kom ikke fram` : `${failed} not delivered`,
      ended === null ? (nb ? `${waiting} blir prøvd igjen` : `${waiting} to be tried again`) : '',
    ]
    return said.filter((it) => it !== '').join(', ')
  },
}
