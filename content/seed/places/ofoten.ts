import { addDays } from '../../date.ts'
import type { Place } from '../../place.ts'
import { access, address, hours, minimum, nav, offers, part, partner, place, role, transport } from './build.ts'

export function ofoten(today: string): Place {
  return place('ofoten', {
    written: 'nb',
    summary: {
      no: 'Kom innom i Narvik for å snakke om jobb og utdanning, få hjelp med studiene eller begynne på kurs.',
      en: 'Come to us in Narvik to talk about work and education, get help with your studies or start a course.',
    },
    stage: 'established',
    oneDoorFrom: '2017-01-01',
    merger: null,
    parts: [
      part('karrieresenter', 'Karrieresenteret i Narvik'),
      part('studieverksted', 'Studieverkstedet i Narvik'),
      part('opus', 'OPUS Ofoten'),
      part('studiesenter', 'Studiesenter Ofoten'),
    ],
    partners: [
      nav('NAV Narvik'),
      partner('universitet', 'UiT Norges arktiske universitet, Narvik'),
      partner('kommune', 'Voksenopplæringen i Narvik kommune'),
    ],
    addresses: [
      address('narvik', 'Narvik', '8514', '1806', [68.4385, 17.4272], '04', {
        directions: {
          no: 'Midt i gågata, inngang ved siden av apoteket. Vi er i 1. etasje.',
          en: 'In the pedestrian street, entrance beside the pharmacy. We are on the ground floor.',
        },
        transport: [
          transport('bus', 'Narvik bussterminal, 5 minutter å gå', 'Narvik bus terminal, 5 minutes on foot'),
          transport('train', 'Narvik stasjon, 10 minutter å gå', 'Narvik station, 10 minutes on foot'),
          transport('parking', 'Parkeringshuset ved torget, betalt', 'Multi-storey car park by the square, paid'),
        ],
        access: [
          access('step-free'),
          access('accessible-toilet'),
          access('hearing-loop'),
          access('guide-lines', true, { no: 'Fra fortauet til resepsjonen', en: 'From the pavement to the reception' }),
          access('accessible-parking', false, {
            no: 'Nærmeste plass er ved rådhuset, 250 meter unna.',
            en: 'The nearest space is by the town hall, 250 metres away.',
          }),
        ],
        hours: [
          ...hours([1, 2, 4, 5], '08:30', '15:00'),
          ...hours([3], '08:30', '19:00', 'drop-in', {
            no: 'Studieverksted og veiledning hele kvelden',
            en: 'Study workshop and guidance all evening',
          }),
          ...hours([2], '07:00', '08:30', 'appointment', { no: 'For deg som går skift', en: 'For shift workers' }),
        ],
      }),
    ],
    services: offers([...minimum(), 'skift', 'eksamenssted'], {
      karriereveiledning: { addition: 'Vi er på kommunehuset i Lødingen siste torsdag i måneden.' },
      norsk: { addition: 'Egen gruppe for deg som jobber i hotell og restaurant.' },
    }),
    people: [
      role('ofoten', 'Leder', 'Manager'),
      role('ofoten', 'Karriereveileder', 'Career adviser', 'Norsk, engelsk og polsk'),
      role('ofoten', 'Veileder i realfag', 'Adviser in science and mathematics', 'Norsk, engelsk og svensk'),
    ],
    aliases: ['Karrieresenteret i Ofoten', 'Studieverkstedet i Ofoten', 'OPUS Narvik'],
    checked: addDays(today, -3),
  })
}
