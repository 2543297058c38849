import { addDays } from '../../date.ts'
import type { Place } from '../../place.ts'
import {
  access,
  address,
  hours,
  minimum,
  monthly,
  nav,
  offers,
  part,
  partner,
  place,
  role,
  transport,
} from './build.ts'

export function salten(today: string): Place {
  return place('salten', {
    written: 'nb',
    summary: {
      no: 'Veiledning, kurs og studieplass for voksne i Salten. Du finner oss i Bodø og på Fauske.',
      en: 'Guidance, courses and a place to study for adults in Salten. You find us in Bodø and Fauske.',
    },
    stage: 'established',
    oneDoorFrom: '2017-01-01',
    merger: null,
    parts: [
      part('karrieresenter', 'Karrieresenter Salten'),
      part('studieverksted', 'Studieverkstedet i Bodø'),
      part('opus', 'OPUS Bodø'),
      part('opus', 'OPUS Fauske'),
      part('rkk', 'RKK Salten', {
        no: 'RKK har fortsatt kontor på rådhuset på Fauske.',
        en: 'RKK still has its office in the town hall in Fauske.',
      }),
    ],
    partners: [
      nav('NAV Bodø'),
      nav('NAV Indre Salten'),
      partner('universitet', 'Nord universitet'),
      partner('opplaringskontor', 'Opplæringskontoret for byggfag i Salten'),
    ],
    addresses: [
      address('bodo', 'Bodø', '8006', '1804', [67.2804, 14.4049], '05', {
        directions: {
          no: 'I 3. etasje over bokhandelen. Heisen er til høyre innenfor døra.',
          en: 'On the second floor above the bookshop. The lift is on the right inside the door.',
        },
        transport: [
          transport(
            'bus',
            'Sentrumsterminalen, 3 minutter å gå',
            'The bus terminal in the town centre, 3 minutes on foot',
          ),
          transport('train', 'Bodø stasjon, 8 minutter å gå', 'Bodø station, 8 minutes on foot'),
          transport('boat', 'Hurtigbåtkaia, 4 minutter å gå', 'Express boat quay, 4 minutes on foot'),
          transport('bicycle', 'Stativ i bakgården'),
        ],
        access: [
          access('step-free'),
          access('lift'),
          access('accessible-toilet'),
          access('gender-neutral-toilet'),
          access('hearing-loop', true, { no: 'I begge klasserommene', en: 'In both classrooms' }),
          access('guide-lines'),
        ],
        hours: [
          ...hours([1, 3, 4], '09:00', '15:30'),
          ...hours([2], '09:00', '18:00', 'drop-in', {
            no: 'Studieverksted fra 15.30',
            en: 'Study workshop from 3.30 pm',
          }),
          ...hours([5], '10:00', '14:00'),
        ],
        monthly: [monthly(1, 3, '15:30', '20:00')],
      }),
      address('fauske', 'Fauske', '8200', '1841', [67.2596, 15.3941], '06', {
        directions: {
          no: 'Inngang fra parkeringsplassen bak huset. Følg skiltet «Ei dør».',
          en: 'Entrance from the car park behind the building. Follow the sign “Ei dør”.',
        },
        transport: [
          transport('bus', 'Fauske sentrum, 2 minutter å gå', 'Fauske town centre, 2 minutes on foot'),
          transport('train', 'Fauske stasjon, 15 minutter å gå', 'Fauske station, 15 minutes on foot'),
          transport('parking', 'Gratis bak huset', 'Free behind the building'),
        ],
        access: [
          access('step-free'),
          access('accessible-toilet'),
          access('accessible-parking', true, { no: 'To plasser ved inngangen', en: 'Two spaces by the entrance' }),
          access('hearing-loop', false, {
            no: 'Vi har bærbar forsterker til utlån.',
            en: 'We can lend you a portable amplifier.',
          }),
        ],
        hours: [
          ...hours([1, 4], '09:00', '15:00'),
          ...hours([3], '12:00', '18:00'),
          ...hours([2], '09:00', '15:00', 'appointment', { no: 'Bare avtalte timer', en: 'Booked appointments only' }),
        ],
      }),
    ],
    services: offers([...minimum(), 'kontordager', 'eksamenssted'], {
      'fag-for-voksne': { addition: 'Dagtid i Bodø, kveldstid på Fauske.' },
      kontordager: { addition: 'Hábmer – Hamarøy første tirsdag i måneden, Steigen og Meløy annenhver måned.' },
      eksamenssted: { addition: 'I Bodø hver uke i eksamenstida, på Fauske etter avtale.' },
    }),
    people: [
      role('salten', 'Leder, Bodø og Fauske', 'Manager, Bodø and Fauske'),
      role('salten', 'Karriereveileder, Bodø', 'Career adviser, Bodø', 'Norsk, engelsk og somali'),
      role('salten', 'Karriereveileder, Fauske', 'Career adviser, Fauske', 'Norsk og engelsk'),
      role('salten', 'Rådgiver for realkompetanse', 'Adviser for prior learning', 'Norsk, engelsk og tysk'),
    ],
    aliases: ['Karrieresenteret i Bodø', 'Studieverkstedet i Salten', 'Karriere Fauske'],
    checked: addDays(today, -1),
  })
}
