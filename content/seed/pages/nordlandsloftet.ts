import type { Page } from '../../page.ts'
import { h, list, p, prose, text, to, toDocument } from '../writing.ts'
import { page } from './build.ts'

export const nordlandsloftet: Page = page('om/nordlandsloftet', 40, {
  written: 'nb',
  title: text('Nettverket bak Nordlandsløftet'),
  summary: text('Fylkeskommunen, kommunene og universitetene arbeider sammen om kompetansen Nordland trenger.'),
  body: {
    no: prose(
      p(
        'Nordlandsløftet er et nettverk. Det ble presentert på en konferanse på Skagen Hotel 7.–8. november 2012. Målet er å møte framtidas kompetanseutfordringer i Nordland.',
      ),
      h('Hvem som er med'),
      list('Nordland fylkeskommune', 'Kommunene i Nordland', 'Universitetene'),
      h('Fem mål'),
      p('Målene gjelder i alle kommuner. Under hvert mål finner du kursene og utdanningene som hører til.'),
      list(
        [toDocument('goal', 'larere', 'Lærere i grunnskolen')],
        [toDocument('goal', 'barnehage', 'Ansatte i barnehagen')],
        [toDocument('goal', 'helse', 'Helse og omsorg')],
        [toDocument('goal', 'ingenior', 'Ingeniørfag')],
        [toDocument('goal', 'velferd', 'Velferdstjenester')],
      ),
      p(
        'Er du arbeidsgiver og mangler folk? Ta kontakt med ',
        to('/stedene/', 'stedet i din region'),
        '. Vi hjelper deg med å finne ut hva de ansatte trenger.',
      ),
    ),
  },
})
