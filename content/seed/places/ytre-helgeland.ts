import { addDays } from '../../date.ts'
import type { Place } from '../../place.ts'
import { oneDoorDay } from '../calendar.ts'
import {
  access,
  address,
  hours,
  minimum,
  movingIn,
  nav,
  offers,
  part,
  partner,
  place,
  role,
  transport,
} from './build.ts'

export function ytreHelgeland(today: string): Place {
  return place('ytre-helgeland', {
    written: 'nn',
    summary: {
      no: 'Rettleiing, norskkurs og fag for vaksne på Ytre Helgeland. To kontor i dag, snart éi dør i Sandnessjøen.',
      en: 'Guidance, Norwegian courses and adult education on Ytre Helgeland. Two offices today, soon one door in Sandnessjøen.',
    },
    stage: 'separate',
    oneDoorFrom: oneDoorDay(today),
    merger: {
      no: 'Fram til vi flyttar saman, går du til Sandnessjøen vidaregåande skule for fag og norskkurs, og til karrieresenteret i Storgata for rettleiing. Etterpå er alt samla i Storgata. Båtrutene frå Herøy og Dønna passar med opningstidene.',
      en: 'Until we move in together, go to Sandnessjøen upper secondary school for school subjects and Norwegian courses, and to the career centre in Storgata for guidance. After that, everything will be in Storgata.',
    },
    parts: movingIn(oneDoorDay(today), [
      part('karrieresenter', 'Karrieresenter Ytre Helgeland', {
        no: 'Storgata i Sandnessjøen, adressa på denne sida',
        en: 'Storgata in Sandnessjøen, the address on this page',
      }),
      part('opus', 'OPUS Ytre Helgeland', {
        no: 'Sandnessjøen vidaregåande skule, rom ved kantina',
        en: 'Sandnessjøen upper secondary school, beside the canteen',
      }),
      part('studieverksted', 'Studieverkstedet i Sandnessjøen', {
        no: 'Sandnessjøen vidaregåande skule, biblioteket',
        en: 'Sandnessjøen upper secondary school, the library',
      }),
      part('rkk', 'RKK Ytre Helgeland', { no: 'Rådhuset i Sandnessjøen', en: 'The town hall in Sandnessjøen' }),
    ]),
    partners: [
      nav('NAV Ytre Helgeland'),
      partner('kommune', 'Vaksenopplæringa i Alstahaug kommune'),
      partner('opplaringskontor', 'Opplæringskontoret for havbruk på Helgeland'),
    ],
    addresses: [
      address('sandnessjoen', 'Sandnessjøen', '8800', '1820', [66.0217, 12.6316], '09', {
        directions: {
          no: 'I gågata, tvers overfor biblioteket. Ring på klokka, døra er tung.',
          en: 'In the pedestrian street, opposite the library. Ring the bell, the door is heavy.',
        },
        transport: [
          transport('boat', 'Hurtigbåtkaia, 5 minutt å gå', 'Express boat quay, 5 minutes on foot'),
          transport(
            'ferry',
            'Ferja frå Dønna legg til 10 minutt å gå unna',
            'The ferry from Dønna lands 10 minutes away on foot',
          ),
          transport('bus', 'Sandnessjøen rutebilstasjon, 4 minutt å gå', 'Sandnessjøen bus station, 4 minutes on foot'),
        ],
        access: [
          access('step-free'),
          access('lift', false, {
            no: 'Rettleiingsrommet er i første høgda. Klasserommet er i andre høgda, og dit er det berre trapp.',
            en: 'The guidance room is on the ground floor. The classroom is on the first floor, reached by stairs only.',
          }),
          access('accessible-toilet', false, {
            no: 'Næraste er på biblioteket over gata.',
            en: 'The nearest is in the library across the street.',
          }),
          access('hearing-loop', false),
        ],
        hours: [
          ...hours([1, 2, 3], '09:00', '15:00'),
          ...hours([4], '11:00', '17:30'),
          ...hours([5], '10:00', '13:00', 'appointment', { no: 'Berre avtalte timar', en: 'Booked appointments only' }),
        ],
      }),
    ],
    services: offers([...minimum(['realkompetanse']), 'oyene', 'fiske-havbruk'], {
      oyene: { addition: 'Herøy og Dønna annankvar onsdag.' },
      karriereveiledning: { addition: 'Ring oss om båten er innstilt, så tek vi samtalen på video.' },
    }),
    people: [
      role('ytre-helgeland', 'Karriererettleiar', 'Career adviser', 'Norsk og engelsk'),
      role('ytre-helgeland', 'Rådgjevar for vaksne', 'Adviser for adults'),
    ],
    aliases: ['Karrieresenteret i Sandnessjøen', 'OPUS Sandnessjøen'],
    checked: addDays(today, -45),
  })
}
