import { channels, linear } from './contrast.ts'

/** Nearer than this in OKLab, two walls are taken for the same paint when they are not side by side. */
const alike = 0.06

/** How far apart two colours `#rrggbb` look, 0 to about 1: their distance in OKLab (Ottosson 2020). */
export function distance(a: string, b: string): number {
  const [one, other] = [oklab(a), oklab(b)]
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}

/** Whether people would take two colours for the same paint. */
export function lookAlike(a: string, b: string): boolean {
  return distance(a, b) < alike
}

function oklab(colour: string): [number, number, number] {
  const [red, green, blue] = channels(colour)
  const [r, g, b] = [linear(red), linear(green), linear(blue)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}
