import { encode } from 'uqr'
import { house } from './ink.ts'
import { box, type Mark, shape } from './sheet.ts'

/** White around the code, in modules: fewer and readers may take what is beside it for a part of it. */
export const quiet = 4

/**
 * An address as a QR code, with its quiet zone. A quarter of the modules may be lost (level Q): sheets hang in wind and
 * sun.
 * @param width with the quiet zone, in millimetres
 */
export function qr(address: string, x: number, y: number, width: number, says: string): Mark[] {
  const { data, size } = encode(address, { ecc: 'Q', border: quiet })
  const path = data.flatMap((row, down) =>
    runsOf(row).map(([from, length]) => `M${from} ${down}h${length}v1h-${length}z`),
  )
  const code = shape(path.join(''), house.ink, { x, y, scale: width / size })
  return [box(x, y, width, width, house.white), { ...code, says }]
}

/** Dark modules that stand side by side: where they begin, and how many. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = []
  row.forEach((dark, at) => {
    const last = runs.at(-1)
    if (!dark) return
    if (last && last[0] + last[1] === at) last[1]++
    else runs.push([at, 1])
  })
  return runs
}
