import { finds } from './build.ts'

/** Farming, forestry, animals, gardens and the outdoors. */
export const nature = [
  finds(
    'bonde | gardbrukar | gårdbruker | gardsarbeid | gårdsarbeid | jordbruk | farmer | farming',
    'Landbruksfaget | Agronom',
  ),
  finds('agronomi | agronomutdanning | overta gård | ta over gard', 'Agronom'),
  finds(
    'sauehold | sauehald | fjøs | mjølkeproduksjon | melkeproduksjon | husdyr | livestock',
    'Agronom | Plante- og husdyrproduksjon',
  ),
  finds('kornproduksjon | grønnsaksdyrking | plantedyrking', 'Plante- og husdyrproduksjon'),
  finds('gartner | gartnar | drivhus | veksthus | hagebruk | gardener', 'Gartnerfaget'),
  finds('skogsarbeider | skogsarbeidar | skogbruk | tømmerhogst | hogstmaskin | motorsag | forestry', 'Skogfaget'),
  finds('reineier | reineigar | reingjeter | reingjetar | tamrein | reindeer', 'Reindriftsfaget'),
  finds('hestehold | hestehald | ridelærer | ridelærar | stallarbeid | hest | horse', 'Hestefaget'),
  finds('hovslager | hovslagar | hestesko | farrier', 'Hovslagerfaget'),
  finds('dyrepasser | dyrepassar | dyrebutikk | hundepensjonat | kjæledyr | animal care', 'Dyrefaget'),
  finds('dyrepleier | dyrepleiar | veterinær', 'Dyrefaget', {
    note: 'Bare et nærliggende fag: dyrepleier og veterinær krever høyere utdanning.',
  }),
  finds('jeger | jegerprøve | jegerprøven | hunting | viltstell', 'Jakt og viltforvaltning', {
    note: 'Jegerprøven tar man hos et studieforbund; ordet finner faget i skolen.',
  }),
  finds('naturbruk | utmark | agriculture', 'Landbruk og naturbruk | Utmark og kulturlandskap'),
  finds('turguide | turleder | turleiar | fjellguide | outdoor guide', 'Turledelse og veiledning'),
  finds('friluft | outdoor life | tur og fjell', 'Friluftsliv'),
  finds('økobonde | økologisk dyrking | organic farming', 'Økologisk landbruk'),
  finds('greenkeeper | golfbane | skianlegg | idrettshall', 'Idrettsanleggsfaget'),
  finds('florist | blomsterbutikk | blomsterbinder | blomsterbindar', 'Blomsterdekoratørfaget'),
  finds('klima | miljø | miljøvern | environment', 'Klima- og miljøfag'),
  finds('søppeltømming | søppelsortering | kildesortering | kjeldesortering', 'Gjenvinningsfaget'),
  finds('hogst', 'Skogfaget'),
]
