import { type Box, clip, type Point } from './box.ts'
import drawn from './nordland.json' with { type: 'json' }

/** The coast inside a box as SVG path data: our land, and the countries beyond the border. */
export interface Coast {
  land: string
  far: string
}

const land = drawn.land.map(decode)
const far = drawn.far.map(decode)

/** Boxes follow the addresses of places, and those seldom move. */
const drawnBefore = new Map<string, Coast>()
const mostKept = 64

/** Draws the coast inside a box, a little past its edges so that no outline shows along the frame. */
export function coast(box: Box): Coast {
  const key = `${box.x} ${box.y} ${box.width} ${box.height}`
  const before = drawnBefore.get(key)
  if (before) return before
  if (drawnBefore.size >= mostKept) drawnBefore.clear()
  const made = draw(box)
  drawnBefore.set(key, made)
  return made
}

function draw(box: Box): Coast {
  const past = { x: box.x - 8, y: box.y - 8, width: box.width + 16, height: box.height + 16 }
  return { land: path(land, past), far: path(far, past) }
}

function path(rings: readonly Point[][], box: Box): string {
  return rings
    .map((ring) => clip(ring, box))
    .filter((ring) => ring.length > 2)
    .map(trace)
    .join('')
}

function trace(ring: readonly Point[]): string {
  let [px, py] = [0, 0]
  return `${ring
    .map(([x, y], index) => {
      const [rx, ry] = [Math.round(x), Math.round(y)]
      const step = `${index === 0 ? 'M' : index === 1 ? 'l' : ' '}${rx - px} ${ry - py}`
      ;[px, py] = [rx, ry]
      return step
    })
    .join('')
    .replaceAll(' -', '-')}z`
}

function decode(text: string): Point[] {
  let [x, y] = [0, 0]
  return text.split(' ').map((step) => {
    const [dx, dy] = step.split(',').map(Number)
    ;[x, y] = [x + (dx ?? 0), y + (dy ?? 0)]
    return [x, y]
  })
}
