/** A rectangle on the map in map units. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export type Point = readonly [x: number, y: number]

/** The whole county. */
export const nordland: Box = { x: -20, y: -10, width: 1220, height: 1920 }

/** The part of a ring that lies inside a box (Sutherland–Hodgman); empty when none does. */
export function clip(ring: readonly Point[], box: Box): Point[] {
  const right = box.x + box.width
  const bottom = box.y + box.height
  const sides: [inside: (p: Point) => boolean, cross: (a: Point, b: Point) => Point][] = [
    [(p) => p[0] >= box.x, (a, b) => atX(a, b, box.x)],
    [(p) => p[0] <= right, (a, b) => atX(a, b, right)],
    [(p) => p[1] >= box.y, (a, b) => atY(a, b, box.y)],
    [(p) => p[1] <= bottom, (a, b) => atY(a, b, bottom)],
  ]
  return sides.reduce<Point[]>((points, [inside, cross]) => cut(points, inside, cross), [...ring])
}

function cut(points: Point[], inside: (p: Point) => boolean, cross: (a: Point, b: Point) => Point): Point[] {
  return points.flatMap((point, index) => {
    const before = points.at(index - 1) ?? point
    if (inside(point)) return inside(before) ? [point] : [cross(before, point), point]
    return inside(before) ? [cross(before, point)] : []
  })
}

function atX(a: Point, b: Point, x: number): Point {
  return [x, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0])]
}

function atY(a: Point, b: Point, y: number): Point {
  return [a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]), y]
}
