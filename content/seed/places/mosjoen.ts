import { addDays } from '../../date.ts'
import type { Place } from '../../place.ts'
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

export function mosjoen(today: string): Place {
  return place('mosjoen', {
    written: 'nb',
    summary: {
      no: 'Voksenopplæring og karriereveiledning under samme tak i Mosjøen, for Vefsn, Grane og Aarborte – Hattfjelldal.',
      en: 'Adult education and career guidance under one roof in Mosjøen, for Vefsn, Grane and Aarborte – Hattfjelldal.',
    },
    stage: 'established',
    oneDoorFrom: '2017-01-01',
    merger: null,
    parts: [
      part('opus', 'OPUS Mosjøen'),
      part('karrieresenter', 'Karrieresenter Indre Helgeland'),
      part('studieverksted', 'Studieverkstedet i Mosjøen'),
      part('rkk', 'RKK Indre Helgeland'),
    ],
    partners: [
      nav('NAV Vefsna'),
      partner('opplaringskontor', 'Opplæringskontoret på Indre Helgeland'),
      partner('kommune', 'Voksenopplæringen i Vefsn kommune'),
    ],
    addresses: [
      address('mosjoen', 'Mosjøen', '8656', '1824', [65.837, 13.1913], '08', {
        directions: {
          no: 'På Mosjøen videregående skole. Gå inn hovedinngangen og ta første dør til venstre.',
          en: 'At Mosjøen upper secondary school. Use the main entrance and take the first door on the left.',
        },
        transport: [
          transport('train', 'Mosjøen stasjon, 12 minutter å gå', 'Mosjøen station, 12 minutes on foot'),
          transport('bus', 'Bybussen stopper utenfor skolen', 'The town bus stops outside the school'),
          transport('parking', 'Gratis foran skolen', 'Free in front of the school'),
        ],
        access: [
          access('step-free'),
          access('lift'),
          access('accessible-toilet'),
          access('accessible-parking'),
          access('hearing-loop', true, {
            no: 'I auditoriet, ikke i samtalerommene',
            en: 'In the auditorium, not in the meeting rooms',
          }),
        ],
        hours: [
          ...hours([1, 3, 4], '08:00', '15:00'),
          ...hours([2], '12:00', '19:00', 'drop-in', {
            no: 'Kveldsåpent med studieverksted',
            en: 'Evening opening with study workshop',
          }),
          ...hours([5], '08:00', '12:00'),
          ...hours([5], '12:00', '14:00', 'telephone', { no: 'Ring for avtale', en: 'Call for an appointment' }),
        ],
        holidays: closedOnHolidays({ eves: 'closed' }),
      }),
    ],
    services: offers([...minimum(), 'prosessindustri', 'kontordager'], {
      kontordager: { addition: 'Aarborte – Hattfjelldal hver annen torsdag, Trofors første mandag i måneden.' },
      'fag-for-voksne': { addition: 'Undervisning på kveldstid to dager i uka.' },
    }),
    people: [
      role('mosjoen', 'Leder', 'Manager'),
      role('mosjoen', 'Karriereveileder', 'Career adviser', 'Norsk og engelsk'),
      role(
        'mosjoen',
        'Rådgiver for fagbrev på jobb',
        'Adviser for trade certificates at work',
        'Norsk, engelsk og litauisk',
      ),
    ],
    aliases: ['Karrieresenteret i Mosjøen', 'OPUS Vefsn'],
    checked: addDays(today, -9),
  })
}
