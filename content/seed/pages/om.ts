import type { Page } from '../../page.ts'
import { h, list, p, prose, text, to, toDocument } from '../writing.ts'
import { page } from './build.ts'

export const om: Page = page('om', 10, {
  written: 'nb',
  title: text('Om Ei dør', 'About Ei dør'),
  summary: text(
    'Ett sted i hver region der du får veiledning, studiehjelp og voksenopplæring.',
    'One place in every region for guidance, help with your studies and adult education.',
  ),
  body: {
    no: prose(
      p(
        'Før måtte du vite om du trengte karrieresenteret, studieverkstedet eller OPUS. Nå går du til ett sted. De som jobber der, finner ut av resten sammen med deg.',
      ),
      h('Slik får du hjelp'),
      list(
        'Kom innom når det er åpent. Du trenger ikke henvisning, og som regel ikke time.',
        'Ring eller skriv e-post hvis du heller vil det.',
        'Si fra om du trenger tolk. Vi bestiller, og du betaler ingenting.',
      ),
      h('Hva det koster'),
      p(
        'Veiledning og studieverksted er gratis. Videregående opplæring er gratis for deg som har rett til det. Noen kurs koster penger. Prisen står alltid ved kurset.',
      ),
      h('Hvem som står bak'),
      p(
        'Nordland fylkeskommune eier stedene. NAV, kommunene, opplæringskontorene, universitetene og fagskolen er med som partnere.',
      ),
      h('Les mer'),
      list(
        [toDocument('page', 'om/sammenslaing', 'Om sammenslåingen')],
        [toDocument('page', 'om/rammeverk', 'Felles rammeverk')],
        [toDocument('page', 'om/nordlandsloftet', 'Nettverket bak Nordlandsløftet')],
        [to('/stedene/', 'Alle åtte stedene')],
      ),
    ),
    en: prose(
      p(
        'You used to have to know whether you needed the career centre, the study workshop or the adult education unit. Now you go to one place. The people who work there sort out the rest with you.',
      ),
      h('How to get help'),
      list(
        'Come in when we are open. You need no referral, and usually no appointment.',
        'Call or write an e-mail if you prefer.',
        'Tell us if you need an interpreter. We book one, and you pay nothing.',
      ),
      h('What it costs'),
      p(
        'Guidance and the study workshop are free. Upper secondary education is free if you have a right to it. Some courses have a price, and you always find it with the course.',
      ),
      h('Who is behind it'),
      p(
        'Nordland County owns the places. NAV, the municipalities, the training offices, the universities and the vocational college are partners.',
      ),
    ),
  },
})
