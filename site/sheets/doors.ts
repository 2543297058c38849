import { mix } from '#content/contrast.ts'
import { house, type Inks } from './ink.ts'
import { type Mark, outline, shape } from './sheet.ts'

/** How the great door stands in the poster's wall, which is 192 wide: where its leaf ends, and its opening. */
export interface Opening {
  leaf: number
  left: number
  right: number
}

/** The great door of the poster, 212 high: its opening, its leaf and the light on the floor, on the wall's lower edge. */
export function greatDoor({ leaf, left, right }: Opening, x: number, y: number, inks: Inks): Mark[] {
  const at = { x, y }
  const width = right - left
  const share = (part: number) => Number((leaf + (left - leaf) * part).toFixed(1))
  const [outer, inner] = [share(0.18), share(0.846)]
  const grip = Number(((left - leaf) * 0.09).toFixed(2))
  const panels = `M${inner} 25 ${outer} 16.5v79L${inner} 96zM${inner} 106 ${outer} 108.5v84L${inner} 182z`
  return [
    shape(`M${left} 192h${width}L${Math.min(right + 18, 192)} 212H${Math.max(left - 26, 0)}z`, house.floor, at),
    shape(`M${left} 16h${width}v176h${-width}z`, house.lightSoft, at),
    outline(`M${left - 1.8} 192V14.2h${width + 3.6}v178`, house.white, 4, at),
    shape(`M${left} 16 ${leaf} 2.5v207L${left} 192z`, inks.paintDeep, at),
    outline(panels, mix(inks.paintDeep, inks.onPaint, 0.3), 0.6, at),
    shape(`M${share(0.06)} 106h${grip}v15h-${grip}z`, house.light, at),
  ]
}

/** The door as the sign of the site, 28 by 38, on a floor at 34. */
export function doorSign(sign: 'open' | 'closed', at: { x: number; y: number; scale: number }, inks: Inks): Mark[] {
  const frame = outline('M10 34V2h16v32', house.ink, 2, at)
  const floor = outline('M0 34h28', house.ink, 2, at)
  if (sign === 'closed')
    return [shape('M10 2h16v32H10z', inks.paintDeep, at), frame, floor, shape('M22 18h1.9v3.4H22z', house.light, at)]
  return [
    shape('M10 2h16v32H10z', house.light, at),
    frame,
    floor,
    shape('M10 2 2 .5v36.8L10 34z', inks.paintDeep, at),
    outline('M10 2 2 .5v36.8L10 34z', house.ink, 1.6, at),
    shape('M3.9 18h1.6v3.4H3.9z', house.light, at),
  ]
}
