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

export function vesteralen(today: string): Place {
  const oneDoor = oneDoorDay(today)
  return place('vesteralen', {
    written: 'nb',
    summary: {
      no: 'Karriereveiledning, studieverksted og voksenopplæring i Vesterålen. I dag i tre hus, snart bak én dør på Sortland.',
      en: 'Career guidance, study workshop and adult education in Vesterålen. In three buildings today, soon behind one door in Sortland.',
    },
    stage: 'separate',
    oneDoorFrom: oneDoor,
    merger: {
      no: 'Fram til vi flytter sammen, går du til karrieresenteret for veiledning, til OPUS for fag og norskkurs, og til studieverkstedet for hjelp med studiene. Etterpå finner du alt på ett sted på Sortland. Er du i tvil? Ring karrieresenteret, så viser vi deg vei.',
      en: 'Until we move in together, go to the career centre for guidance, to OPUS for school subjects and Norwegian courses, and to the study workshop for help with your studies. After that you will find everything in one place in Sortland. In doubt? Call the career centre.',
    },
    parts: movingIn(oneDoor, [
      part('karrieresenter', 'Karrieresenter Vesterålen', {
        no: 'Sortland sentrum, adressen på denne siden',
        en: 'Sortland town centre, the address on this page',
      }),
      part('studieverksted', 'Studieverkstedet på Stokmarknes', {
        no: 'I biblioteket på Stokmarknes, onsdager 12.00–18.00',
        en: 'In the library at Stokmarknes, Wednesdays 12 noon to 6 pm',
      }),
      part('opus', 'OPUS Vesterålen', {
        no: 'På Sortland videregående skole, inngang fra skolegården',
        en: 'At Sortland upper secondary school, entrance from the schoolyard',
      }),
      part('rkk', 'RKK Vesterålen', { no: 'På rådhuset på Sortland', en: 'In the town hall in Sortland' }, [
        'rkk/vesteralen',
      ]),
    ]),
    partners: [
      nav('NAV i Vesterålen'),
      partner('kommune', 'Voksenopplæringen i Sortland kommune'),
      partner('opplaringskontor', 'Opplæringskontoret i Vesterålen'),
    ],
    addresses: [
      address('sortland', 'Sortland', '8400', '1870', [68.693, 15.4136], '03', {
        directions: {
          no: 'Det blå huset mot sundet. Dette er karrieresenteret, og her åpner den felles døra.',
          en: 'The blue building facing the sound. This is the career centre, and here the shared door will open.',
        },
        transport: [
          transport('bus', 'Sortland rutebilstasjon, 5 minutter å gå', 'Sortland bus station, 5 minutes on foot'),
          transport('boat', 'Hurtigrutekaia, 6 minutter å gå', 'Coastal steamer quay, 6 minutes on foot'),
          transport('parking', 'Gratis parkering ved kaia', 'Free parking by the quay'),
        ],
        access: [
          access('step-free', false, {
            no: 'To trinn ved døra. Ring på, så legger vi ut rampe.',
            en: 'Two steps at the door. Ring the bell and we will put out a ramp.',
          }),
          access('lift'),
          access('accessible-toilet'),
          access('hearing-loop', false, {
            no: 'Kommer når vi flytter sammen',
            en: 'Will be there when we move in together',
          }),
        ],
        hours: [
          ...hours([1, 2, 4], '09:00', '15:00'),
          ...hours([3], '11:00', '18:00'),
          ...hours([5], '09:00', '13:00', 'telephone', { no: 'Bare telefon og video', en: 'Telephone and video only' }),
        ],
      }),
    ],
    services: offers([...minimum(), 'sykepleie'], {
      bedrift: { from: oneDoor },
      studieverksted: {
        replacement:
          'Hjelp til skriving og studieteknikk. Hjelp til matematikk får du over nett fram til vi flytter sammen.',
      },
      sykepleie: { addition: 'Studieplassene er på Stokmarknes.' },
    }),
    people: [
      role('vesteralen', 'Karriereveileder', 'Career adviser', 'Norsk, engelsk og spansk'),
      role(
        'vesteralen',
        'Rådgiver for voksne i videregående opplæring',
        'Adviser for adults in upper secondary education',
      ),
      role('vesteralen', 'Norsklærer', 'Teacher of Norwegian', 'Norsk, engelsk og tigrinja'),
    ],
    aliases: ['Karrieresenteret på Sortland', 'OPUS Sortland'],
    checked: addDays(today, -20),
  })
}
