import { addDays } from '../../date.ts'
import type { Place } from '../../place.ts'
import { text } from '../writing.ts'
import { access, address, hours, minimum, nav, offers, part, partner, place, role, season, transport } from './build.ts'

export function sorHelgeland(today: string): Place {
  return place('sor-helgeland', {
    written: 'nn',
    summary: {
      no: 'Her studerer du, tek fag og får rettleiing utan å flytte. Du finn oss i Brønnøysund.',
      en: 'Study, take school subjects and get guidance without moving away. You find us in Brønnøysund.',
    },
    stage: 'established',
    oneDoorFrom: '2017-01-01',
    merger: null,
    parts: [
      part('karrieresenter', 'Karrieresenter Sør-Helgeland'),
      part('studiesenter', 'Studiesenteret i Brønnøysund'),
      part('studieverksted', 'Studieverkstedet på Sør-Helgeland'),
      part('opus', 'OPUS Sør-Helgeland'),
      part('rkk', 'RKK Sør-Helgeland'),
    ],
    partners: [
      nav('NAV Sør-Helgeland'),
      partner('kommune', 'Vaksenopplæringa i Brønnøy kommune'),
      partner('fagskole', 'Nordland fagskole'),
    ],
    addresses: [
      address('bronnoysund', 'Brønnøysund', '8900', '1813', [65.4747, 12.2122], '10', {
        directions: {
          no: 'Ved hurtigbåtkaia. Inngangen er på sida mot sundet.',
          en: 'By the express boat quay. The entrance is on the side facing the sound.',
        },
        transport: [
          transport('boat', 'Hurtigbåtkaia, 2 minutt å gå', 'Express boat quay, 2 minutes on foot'),
          transport('bus', 'Brønnøysund rutebilstasjon, 3 minutt å gå', 'Brønnøysund bus station, 3 minutes on foot'),
          transport(
            'ferry',
            'Ferja frå Vega legg til på Horn. Bussen derfrå stoppar ved kaia.',
            'The ferry from Vega lands at Horn. The bus from there stops by the quay.',
          ),
          transport('parking', 'Gratis på kaia', 'Free on the quay'),
        ],
        access: [
          access('step-free'),
          access('lift'),
          access('accessible-toilet'),
          access('hearing-loop'),
          access('gender-neutral-toilet'),
          access('guide-lines', false),
        ],
        hours: [
          ...hours([1, 3, 5], '09:00', '15:00'),
          ...hours([4], '09:00', '18:00', 'drop-in', {
            no: 'Studentane har tilgang til 22.00 med kort',
            en: 'Students have access until 10 pm with a card',
          }),
          ...hours([2], '10:00', '14:00', 'appointment', {
            no: 'Avtalte timar, også på video',
            en: 'Booked appointments, also by video',
          }),
        ],
        seasons: [season('bronnoysund:summer', text('Sommarstengt', 'Closed for the summer'), '07-06', '07-31', [])],
      }),
    ],
    services: offers([...minimum(), 'oyene', 'sykepleie', 'eksamenssted', 'fiske-havbruk'], {
      oyene: { addition: 'Vega andre onsdag i månaden, Vevelstad etter avtale.' },
      nettskolen: { addition: 'Leserommet er ope for studentar heile veka.' },
      'fiske-havbruk': { addition: 'Teoridelen går på samling i Brønnøysund fire gonger i året.' },
    }),
    people: [
      role('sor-helgeland', 'Leiar', 'Manager'),
      role('sor-helgeland', 'Karriererettleiar', 'Career adviser', 'Norsk, engelsk og ukrainsk'),
      role('sor-helgeland', 'Studiekonsulent', 'Study adviser', 'Norsk og engelsk'),
    ],
    aliases: ['Karrieresenteret i Brønnøysund', 'RKK Brønnøysund', 'OPUS Brønnøysund'],
    checked: addDays(today, -4),
  })
}
