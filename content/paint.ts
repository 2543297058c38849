import { contrast, mix } from './contrast.ts'

/** The ink of the common profile: dark text, and the frame around the door. */
export const ink = '#12222a'
const white = '#ffffff'
const black = '#000000'
/** The page in dark mode, `--page` of the style sheets. */
const night = '#0f181d'

/** Text needs 4.5 : 1 (WCAG 1.4.3); the margin absorbs rounding to whole channel values. */
const textContrast = 4.6
/** The leaf has an edge of its own, so its contrast carries no meaning: it only has to be seen. */
const leafContrast = 1.35
const lightLeafContrast = 1.6

/** What a region's colour becomes on the site, each `#rrggbb`. They colour wall, leaf and tint, never text or state. */
export interface Paint {
  /** The wall behind the heading. */
  paint: string
  /** Text on the wall: white or ink. */
  onPaint: string
  /** The leaf of the door against the wall. */
  paintDeep: string
  /** A faint surface in light mode, with ink on it. */
  paintTint: string
  /** The same in dark mode, with the light text of dark mode on it. */
  paintTintDark: string
  /** True where the chosen colour carried neither white nor ink and was darkened: the editor is told. */
  adjusted: boolean
}

/**
 * Four safe properties from the one colour an editor chose.
 * @param chosen `#rrggbb`, lower case.
 */
export function paintFrom(chosen: string): Paint {
  const { paint, onPaint } = wall(chosen)
  return {
    paint,
    onPaint,
    paintDeep: leaf(paint),
    paintTint: mix(paint, white, 0.89),
    paintTintDark: mix(paint, night, 0.82),
    adjusted: paint !== chosen,
  }
}

/** The nearest wall, darkened in steps of 2 %, on which white or ink can be read. Black at the latest carries white. */
function wall(chosen: string): { paint: string; onPaint: string } {
  for (let step = 0; step < 50; step++) {
    const paint = mix(chosen, black, step * 0.02)
    if (contrast(paint, white) >= textContrast) return { paint, onPaint: white }
    if (contrast(paint, ink) >= textContrast) return { paint, onPaint: ink }
  }
  return { paint: black, onPaint: white }
}

/** Darker than the wall; lighter where the wall is too dark for that to show. */
function leaf(paint: string): string {
  const dark = mix(paint, black, 0.38)
  if (contrast(dark, paint) >= leafContrast) return dark
  for (let share = 0.1; share < 1; share += 0.03) {
    const light = mix(paint, white, share)
    if (contrast(light, paint) >= lightLeafContrast) return light
  }
  return white
}
