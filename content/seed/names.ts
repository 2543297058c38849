import type { Name } from '../name.ts'
import { type RegionKey, seedId } from './ids.ts'

function adopted(region: RegionKey, name: string): Name {
  return {
    id: seedId(`name:${region}`),
    place: seedId(`place:${region}`),
    name,
    from: '2017-01-01',
    decision: 'FR-sak 105/2015',
    formerShownUntil: null,
    withdrawn: false,
  }
}

/** The names as slide 9 writes them. Vesterålen and Ytre Helgeland have not decided. */
export const names: Name[] = [
  adopted('lofoten', 'Karriere- og studieverksted Lofoten'),
  adopted('sor-helgeland', 'Karriere- og studiesenter Sør Helgeland'),
  adopted('mosjoen', 'OPUS Mosjøen karrieresenter'),
  adopted('salten', 'Karriere Salten'),
  adopted('rana', 'Veiledningssenter Mo'),
  adopted('ofoten', 'Karrieresenter Ofoten'),
]

/** Why a name that breaks with the national term was adopted all the same, by the name's id: for the editors only. */
export const overrulings: ReadonlyMap<string, string> = new Map([
  [
    seedId('name:rana'),
    'Fylkesrådet lot piloten beholde navnet fra prøveperioden: folk på Mo kjenner huset som Veiledningssenteret.',
  ],
])
