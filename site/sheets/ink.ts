import { ink, type Paint } from '#content/paint.ts'

/** What a sheet is printed with: the region's paint, and the colours of the house that every sheet has. */
export interface Inks extends Pick<Paint, 'paint' | 'onPaint' | 'paintDeep'> {}

/** As in tokens.css, by day: paper is always light. */
export const house = {
  ink,
  white: '#ffffff',
  light: '#ffdf94',
  /** The light in the doorway, and on the floor before it. */
  lightSoft: '#ffefc9',
  floor: '#fff3d8',
  rule: '#dcc48d',
} as const
