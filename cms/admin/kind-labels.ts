import type { AdminText } from './language.ts'

/** What an editor calls each kind of document, by the kind of the contract. */
export const kindLabels: Record<string, AdminText> = {
  region: { nb: 'Region', en: 'Region' },
  place: { nb: 'Sted', en: 'Place' },
  name: { nb: 'Navn', en: 'Name' },
  exception: { nb: 'Avvikende åpningstid', en: 'Exceptional hours' },
  confirmation: { nb: 'Bekreftelse', en: 'Confirmation' },
  service: { nb: 'Tjeneste', en: 'Service' },
  provider: { nb: 'Tilbyder', en: 'Provider' },
  course: { nb: 'Kurs', en: 'Course' },
  synonym: { nb: 'Søkeord', en: 'Search words' },
  goal: { nb: 'Mål', en: 'Goal' },
  news: { nb: 'Nyhet', en: 'News item' },
  page: { nb: 'Informasjonsside', en: 'Information page' },
  media: { nb: 'Fil', en: 'File' },
  profile: { nb: 'Felles profil', en: 'Common profile' },
  navigation: { nb: 'Meny og forside', en: 'Menu and front page' },
  notice: { nb: 'Varsel på alle sider', en: 'Notice on every page' },
  statement: { nb: 'Tilgjengelighetserklæring', en: 'Accessibility statement' },
  privacy: { nb: 'Personvern', en: 'Privacy' },
}
