/** Relative luminance of a colour `#rrggbb`, 0 for black to 1 for white (WCAG 2.1). */
export function luminance(colour: string): number {
  const [red, green, blue] = channels(colour)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** The contrast ratio of two colours `#rrggbb`, 1 to 21 (WCAG 2.1). */
export function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

/** `share` (0–1) of one colour mixed into another, channel by channel in sRGB; `#rrggbb`. */
export function mix(colour: string, other: string, share: number): string {
  const [from, to] = [channels(colour), channels(other)]
  return `#${[0, 1, 2].map((it) => hex((from[it] ?? 0) * (1 - share) + (to[it] ?? 0) * share)).join('')}`
}

/** Red, green and blue, 0 to 1. */
export function channels(colour: string): [number, number, number] {
  const at = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16) / 255
  return [at(1), at(3), at(5)]
}

/** A channel of sRGB, 0 to 1, as light. */
export function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}

function hex(channel: number): string {
  return Math.round(channel * 255)
    .toString(16)
    .padStart(2, '0')
}
