import { addDays } from '../../date.ts'
import type { Place } from '../../place.ts'
import { text } from '../writing.ts'
import { access, address, hours, minimum, nav, offers, part, partner, place, role, season, transport } from './build.ts'

const summer = text('Sommertid', 'Summer hours')

export function lofoten(today: string): Place {
  return place('lofoten', {
    written: 'nb',
    summary: {
      no: 'Gratis veiledning om jobb og utdanning, norskkurs og fag for voksne på Leknes og i Svolvær.',
      en: 'Free guidance about work and education, Norwegian courses and school subjects for adults, in Leknes and Svolvær.',
    },
    stage: 'established',
    oneDoorFrom: '2017-01-01',
    merger: null,
    parts: [
      part('karrieresenter', 'Karrieresenter Lofoten'),
      part('studieverksted', 'Studieverkstedet på Leknes'),
      part('opus', 'OPUS Lofoten'),
      part('rkk', 'RKK Lofoten'),
    ],
    partners: [
      nav('NAV Lofoten'),
      partner('opplaringskontor', 'Opplæringskontoret for fiske og havbruk'),
      partner('kommune', 'Voksenopplæringen i Vestvågøy kommune'),
    ],
    addresses: [
      address('leknes', 'Leknes', '8370', '1860', [68.1475, 13.6115], '01', {
        directions: {
          no: 'Inngang fra torget, ved siden av biblioteket. Ta heisen til 2. etasje.',
          en: 'Entrance from the square, beside the library. Take the lift to the first floor.',
        },
        transport: [
          transport('bus', 'Leknes rutebilstasjon, 4 minutter å gå', 'Leknes bus station, 4 minutes on foot'),
          transport('parking', 'Gratis i to timer bak huset', 'Free for two hours behind the building'),
          transport('bicycle', 'Stativ under tak ved inngangen'),
        ],
        access: [
          access('step-free'),
          access('lift', true, { no: 'Til 2. etasje', en: 'To the first floor' }),
          access('accessible-toilet'),
          access('hearing-loop', true, { no: 'I møterommet', en: 'In the meeting room' }),
          access('guide-lines', false, {
            no: 'Ring oss, så møter vi deg ved døra.',
            en: 'Call us and we will meet you at the door.',
          }),
        ],
        hours: [
          ...hours([1, 2, 3], '09:00', '15:30'),
          ...hours([4], '09:00', '18:00', 'drop-in', {
            no: 'Studieverksted fra 15.30',
            en: 'Study workshop from 3.30 pm',
          }),
          ...hours([5], '09:00', '14:00'),
          ...hours([1, 3], '15:30', '17:00', 'appointment', {
            no: 'Veiledning etter avtale',
            en: 'Guidance by appointment',
          }),
        ],
        seasons: [season('leknes:summer', summer, '06-23', '08-15', hours([1, 2, 3, 4], '10:00', '14:00'))],
      }),
      address('svolvaer', 'Svolvær', '8300', '1865', [68.2343, 14.5683], '02', {
        directions: {
          no: 'Like ved hurtigbåtkaia. Bruk dør nummer to fra sjøen.',
          en: 'Close to the express boat quay. Use the second door from the sea.',
        },
        transport: [
          transport('bus', 'Svolvær sentrum, 3 minutter å gå', 'Svolvær town centre, 3 minutes on foot'),
          transport('boat', 'Hurtigbåtkaia, 1 minutt å gå', 'Express boat quay, 1 minute on foot'),
          transport('parking', 'Betalt parkering på torget', 'Paid parking on the square'),
        ],
        access: [
          access('step-free'),
          access('lift', false, { no: 'Alle rom er på bakkeplan.', en: 'All rooms are on the ground floor.' }),
          access('accessible-toilet'),
          access('hearing-loop', false, { no: 'Ikke ennå', en: 'Not yet' }),
          access('gender-neutral-toilet'),
        ],
        hours: [
          ...hours([1, 3, 4], '09:00', '15:30'),
          ...hours([2], '12:00', '18:00', 'drop-in', { no: 'Norskkafé fra 16.00', en: 'Norwegian café from 4 pm' }),
          ...hours([5], '09:00', '12:00', 'telephone', {
            no: 'Vi svarer på telefon, men døra er låst.',
            en: 'We answer the telephone, but the door is locked.',
          }),
        ],
        seasons: [season('svolvaer:summer', summer, '06-23', '08-15', hours([2, 3], '10:00', '14:00'))],
      }),
    ],
    services: offers([...minimum(), 'fiske-havbruk', 'sykepleie', 'oyene'], {
      studieverksted: { addition: 'På Leknes har vi eksamensvakt for studenter.' },
      norsk: { addition: 'Norskkafé i Svolvær hver tirsdag.' },
      sykepleie: { addition: 'Rommet for praktiske ferdigheter er på Leknes.' },
      oyene: { addition: 'Værøy og Røst første onsdag i måneden, på kommunehuset.' },
    }),
    people: [
      role('lofoten', 'Leder, Leknes og Svolvær', 'Manager, Leknes and Svolvær'),
      role('lofoten', 'Karriereveileder, Svolvær', 'Career adviser, Svolvær', 'Norsk, engelsk og ukrainsk'),
      role('lofoten', 'Veileder i studieverkstedet, Leknes', 'Study workshop adviser, Leknes', 'Norsk og engelsk'),
      role('lofoten', 'Norsklærer, Svolvær', 'Teacher of Norwegian, Svolvær', 'Norsk, engelsk og arabisk'),
    ],
    aliases: ['Karrieresenteret i Lofoten', 'Studieverkstedet i Lofoten', 'Studieverkstedet i Svolvær'],
    checked: addDays(today, -6),
  })
}
