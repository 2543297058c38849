import type { Service } from '../service.ts'
import { seedId } from './ids.ts'
import { text } from './writing.ts'

export type ServiceKey =
  | 'karriereveiledning'
  | 'studieverksted'
  | 'fag-for-voksne'
  | 'norsk'
  | 'realkompetanse'
  | 'soknad'
  | 'nettskolen'
  | 'bedrift'
  | 'fiske-havbruk'
  | 'sykepleie'
  | 'oyene'
  | 'kontordager'
  | 'skift'
  | 'prosessindustri'
  | 'eksamenssted'

function service(
  order: number,
  key: ServiceKey,
  scope: Service['scope'],
  written: Service['written'],
  title: Service['title'],
  summary: Service['summary'],
): Service {
  return {
    id: seedId(`service:${key}`),
    written,
    title,
    summary,
    scope,
    region: null,
    replaceable: replaceable.includes(key),
    order,
  }
}

/** What a region may describe in its own words: where the rooms and the hours differ most. */
const replaceable: ServiceKey[] = ['studieverksted', 'nettskolen', 'kontordager']

/** The shared catalogue: eight services every region must have, then the local ones. */
export const services: Service[] = [
  service(
    10,
    'karriereveiledning',
    'minimum',
    'nb',
    text('Karriereveiledning', 'Career guidance'),
    text(
      'Samtale om jobb, utdanning og omstilling. 45 minutter, på stedet, på telefon eller video.',
      'A talk about work, education and change. 45 minutes, at the centre, by telephone or by video.',
    ),
  ),
  service(
    20,
    'studieverksted',
    'minimum',
    'nb',
    text('Studieverksted', 'Study workshop'),
    text(
      'Hjelp til skriving, matematikk og studieteknikk. Du kan låne pult og PC.',
      'Help with writing, mathematics and study skills. You can borrow a desk and a computer.',
    ),
  ),
  service(
    30,
    'fag-for-voksne',
    'minimum',
    'nb',
    text('Fag for voksne', 'School subjects for adults'),
    text(
      'Videregående opplæring for deg over 19 år: enkeltfag, studiekompetanse eller fagbrev.',
      'Upper secondary education for adults over 19: single subjects, university admission or a trade certificate.',
    ),
  ),
  service(
    40,
    'norsk',
    'minimum',
    'nb',
    text('Norsk og samfunnskunnskap', 'Norwegian and social studies'),
    text(
      'Kurs fra A1 til B2, og hjelp til å melde deg opp til norskprøven.',
      'Courses from A1 to B2, and help to register for the Norwegian test.',
    ),
  ),
  service(
    50,
    'realkompetanse',
    'minimum',
    'nb',
    text('Realkompetansevurdering', 'Recognition of prior learning'),
    text(
      'Få det du alt kan fra jobb og liv, vurdert og godkjent som fag.',
      'Have what you already know from work and life assessed and approved as school subjects.',
    ),
  ),
  service(
    60,
    'soknad',
    'minimum',
    'nb',
    text('Hjelp til å søke', 'Help with applications'),
    text(
      'Vi ser på søknad, CV og vitnemål sammen med deg, og hjelper deg med Vigo og Lånekassen.',
      'We go through your application, CV and diplomas with you, and help you with Vigo and the State Educational Loan Fund.',
    ),
  ),
  service(
    70,
    'nettskolen',
    'minimum',
    'nb',
    text('Nettskole med støtte der du bor', 'Online school with support near you'),
    text(
      'Du tar fag på nett i Nettskolen i Nordland, og får studieplass og veileder hos oss.',
      'Take subjects online with Nettskolen i Nordland, with a desk and an adviser at the centre.',
    ),
  ),
  service(
    80,
    'bedrift',
    'minimum',
    'nb',
    text('Kompetansehjelp til arbeidsplasser', 'Skills support for workplaces'),
    text(
      'Vi kartlegger hva de ansatte trenger å lære, og finner skolen som kan gi det.',
      'We map what your employees need to learn, and find the school that can teach it.',
    ),
  ),
  service(
    110,
    'fiske-havbruk',
    'local',
    'nb',
    text('Fagbrev på jobb i fiske og havbruk', 'Trade certificate at work in fisheries and aquaculture'),
    text('Vi finner bedrift og veileder. Undervisningen er når båten ligger til kai.'),
  ),
  service(
    120,
    'sykepleie',
    'local',
    'nb',
    text('Studiested for desentralisert sykepleie', 'Study centre for decentralised nursing'),
    text('Forelesning på skjerm og eget rom der du øver på praktiske ferdigheter.'),
  ),
  service(
    130,
    'oyene',
    'local',
    'nn',
    text('Rettleiing på øyane', 'Guidance on the islands'),
    text('Vi kjem ut til deg. Du treff oss på kommunehuset, og treng ikkje reise til byen.'),
  ),
  service(
    140,
    'kontordager',
    'local',
    'nb',
    text('Kontordager i kommunene', 'Office days in the municipalities'),
    text('Faste dager der vi møter deg i din egen kommune. Du kan komme uten time.'),
  ),
  service(
    150,
    'skift',
    'local',
    'nb',
    text('Veiledning utenom arbeidstid', 'Guidance outside working hours'),
    text('Timer tidlig om morgenen og om kvelden for deg som går skift eller turnus.'),
  ),
  service(
    160,
    'prosessindustri',
    'local',
    'nn',
    text('Fagbrev i prosessindustrien', 'Trade certificate in the process industry'),
    text('Vi set saman teori, rettleiing og fagprøve saman med bedrifta di.'),
  ),
  service(
    170,
    'eksamenssted',
    'local',
    'nb',
    text('Eksamenssted for studenter', 'Examination venue for students'),
    text('Ta eksamen fra en skole et annet sted i landet hos oss. Vi stiller med rom og vakt.'),
  ),
]
