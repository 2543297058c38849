import type { Navigation } from '../navigation.ts'
import type { Notice } from '../notice.ts'
import type { Profile } from '../profile.ts'
import { text } from './writing.ts'

export const profile: Profile = {
  id: 'profile',
  written: 'nb',
  name: 'Ei dør',
  county: 'Nordland fylkeskommune',
  about: text(
    'Karriereveiledning, studieverksted og voksenopplæring i Nordland, samlet bak én dør i hver region. Gratis for alle over 19 år.',
    'Career guidance, study workshop and adult education in Nordland, together behind one door in every region. Free for everyone over 19.',
  ),
  email: 'post@example.no',
  logo: null,
  colour: '#172a34',
}

export const navigation: Navigation = {
  id: 'navigation',
  written: 'nb',
  menu: [
    { label: text('Finn stedet ditt', 'Find your place'), href: '/stedene/' },
    { label: text('Kurs', 'Courses'), href: '/kurs/' },
    { label: text('Nordlandsløftet', 'Nordlandsløftet'), href: '/nordlandsloftet/' },
    { label: text('Om Ei dør', 'About Ei dør'), href: '/om/' },
  ],
  shortcuts: [
    { label: text('Alle åtte stedene', 'All eight places'), href: '/stedene/' },
    { label: text('Kurs i hele Nordland', 'Courses in all of Nordland'), href: '/kurs/' },
    { label: text('Nettskolen i Nordland', 'Nettskolen i Nordland, online school'), href: '/nettskolen/' },
    { label: text('Nyheter', 'News'), href: '/nyheter/' },
  ],
  about: [
    { label: text('Tilgjengelighet', 'Accessibility'), href: '/om/tilgjengelighet/' },
    { label: text('Personvern', 'Privacy'), href: '/om/personvern/' },
    { label: text('Om sammenslåingen', 'About the merger'), href: '/om/sammenslaing/' },
  ],
  front: {
    heading: text('Åtte steder i Nordland. Ei dør inn.', 'Eight places in Nordland. One door in.'),
    lede: text(
      'Gratis veiledning om jobb og utdanning, norskkurs og fag for voksne. Finn stedet nærmest deg.',
      'Free guidance about work and education, Norwegian courses and school subjects for adults. Find the place nearest you.',
    ),
  },
}

export const notice: Notice = {
  id: 'notice',
  written: 'nb',
  active: false,
  level: 'information',
  title: null,
  text: null,
  from: null,
  until: null,
}
