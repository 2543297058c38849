import type { Place } from '../../place.ts'
import { lofoten } from './lofoten.ts'
import { mosjoen } from './mosjoen.ts'
import { ofoten } from './ofoten.ts'
import { rana } from './rana.ts'
import { salten } from './salten.ts'
import { sorHelgeland } from './sor-helgeland.ts'
import { vesteralen } from './vesteralen.ts'
import { ytreHelgeland } from './ytre-helgeland.ts'

/** The place of each region, as it stands on the Oslo day `today`. */
export function places(today: string): Place[] {
  return [lofoten, vesteralen, ofoten, salten, rana, mosjoen, ytreHelgeland, sorHelgeland].map((it) => it(today))
}
