import { addDays } from '../../date.ts'
import type { Place } from '../../place.ts'
import { termStart } from '../calendar.ts'
import {
  access,
  address,
  closedOnHolidays,
  hours,
  minimum,
  nav,
  offers,
  part,
  partner,
  place,
  role,
  transport,
} from './build.ts'

export function rana(today: string): Place {
  return place('rana', {
    written: 'nb',
    summary: {
      no: 'Vi prøver ut ei felles dør i Mo i Rana: veiledning, studieverksted og fag for voksne i samme hus.',
      en: 'We are trying out one shared door in Mo i Rana: guidance, study workshop and adult education in the same building.',
    },
    stage: 'pilot',
    oneDoorFrom: null,
    merger: {
      no: 'Rana er med i piloten. Veiledning, studieverksted og voksenopplæring er samlet på Mo. Studiesenteret holder til i eget hus og flytter inn senere.',
      en: 'Rana is part of the pilot. Guidance, study workshop and adult education are together in Mo. The study centre is in a building of its own and will move in later.',
    },
    parts: [
      part('karrieresenter', 'Karrieresenter Rana'),
      part('studieverksted', 'Studieverkstedet på Mo'),
      part('opus', 'OPUS Rana'),
      part('studiesenter', 'Studiesenter Rana', {
        no: 'Campus på Mo, åpent hverdager 8.00–15.30',
        en: 'The campus in Mo, open weekdays 8 am to 3.30 pm',
      }),
    ],
    partners: [
      nav('NAV Rana'),
      partner('opplaringskontor', 'Opplæringskontoret for industrien i Rana'),
      partner('universitet', 'Nord universitet, Mo i Rana'),
    ],
    addresses: [
      address('mo-i-rana', 'Mo i Rana', '8622', '1833', [66.3128, 14.1428], '07', {
        directions: {
          no: 'Ved torget, i samme hus som kinoen. Følg trappa eller heisen ned til underetasjen.',
          en: 'By the square, in the same building as the cinema. Take the stairs or the lift down to the lower floor.',
        },
        transport: [
          transport('bus', 'Mo i Rana skysstasjon, 4 minutter å gå', 'Mo i Rana bus station, 4 minutes on foot'),
          transport('train', 'Mo i Rana stasjon, 5 minutter å gå', 'Mo i Rana station, 5 minutes on foot'),
          transport('parking', 'Gratis i én time på torget', 'Free for one hour on the square'),
        ],
        access: [
          access('step-free', true, { no: 'Bruk inngangen fra torget', en: 'Use the entrance from the square' }),
          access('lift', true, { no: 'Smal dør: 78 cm', en: 'Narrow door: 78 cm' }),
          access('accessible-toilet'),
          access('hearing-loop', false),
          access('guide-lines', false),
        ],
        hours: [
          ...hours([1, 2, 3, 4], '08:30', '15:30'),
          ...hours([5], '08:30', '13:00'),
          ...hours([1], '15:30', '19:00', 'drop-in', { no: 'Studieverksted', en: 'Study workshop' }),
          ...hours([4], '15:30', '18:00', 'appointment', { no: 'For deg som går skift', en: 'For shift workers' }),
        ],
        // Industry works shifts on Ascension Day too.
        holidays: closedOnHolidays({ openOn: ['ascension-day'] }),
      }),
    ],
    services: offers([...minimum(), 'prosessindustri', 'skift'], {
      nettskolen: { from: termStart(today, 1), addition: 'Seks studieplasser i det nye leserommet.' },
      prosessindustri: { addition: 'Verkstedet er på Polarsirkelen videregående skole.' },
    }),
    people: [
      role('rana', 'Leder for piloten', 'Manager of the pilot'),
      role('rana', 'Karriereveileder', 'Career adviser', 'Norsk og engelsk'),
      role(
        'rana',
        'Lærer i norsk og samfunnskunnskap',
        'Teacher of Norwegian and social studies',
        'Norsk, engelsk og dari',
      ),
    ],
    aliases: ['Karrieresenteret på Mo', 'Veiledningssenteret i Mo i Rana', 'OPUS Mo'],
    checked: addDays(today, -12),
  })
}
