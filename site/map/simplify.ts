import type { Point } from './box.ts'

/** A ring with the points that matter less than `tolerance` map units left out (Douglas–Peucker). */
export function simplify(ring: readonly Point[], tolerance: number): Point[] {
  const first = ring[0]
  const last = ring.at(-1)
  if (first === undefined || last === undefined || ring.length < 3) return [...ring]
  let furthest = 0
  let at = 0
  ring.forEach((point, index) => {
    const distance = fromLine(point, first, last)
    if (distance > furthest) [furthest, at] = [distance, index]
  })
  if (furthest <= tolerance) return [first, last]
  return [...simplify(ring.slice(0, at + 1), tolerance).slice(0, -1), ...simplify(ring.slice(at), tolerance)]
}

function fromLine(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const length = Math.hypot(dx, dy)
  if (length === 0) return Math.hypot(p[0] - a[0], p[1] - a[1])
  return Math.abs(dx * (a[1] - p[1]) - dy * (a[0] - p[0])) / length
}

/** The area a ring encloses, in square map units. */
export function area(ring: readonly Point[]): number {
  const sum = ring.reduce((total, [x, y], index) => {
    const [x0, y0] = ring.at(index - 1) ?? [x, y]
    return total + (x0 * y - x * y0)
  }, 0)
  return Math.abs(sum) / 2
}
