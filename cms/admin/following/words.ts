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
  erase: { nb: 'Slett en adresse fra varslene', en: 'Erase an address from the alerts' },
  email: { nb: 'E-postadresse', en: 'E-mail address' },
  eraseHint: {
    nb: 'Når noen ber om det. Alt adressen følger, blir slettet. Vi får ikke vite om den var der.',
    en: 'When somebody asks for it. All that the address follows is erased. We are not told whether it was there.',
  },
  eraseButton: { nb: 'Slett', en: 'Erase' },
  erased: { nb: 'Adressen følger ikke noe lenger.', en: 'The address follows nothing any longer.' },
}
