/** A custom property of tokens.css that holds a colour. */
type Token = `--${string}`

/** One colour on another, as the style sheets put them. */
export interface Pair {
  front: Token
  back: Token
  /**
   * `text` is read, at 4.5 : 1 at least (WCAG 1.4.3). `control` tells a control, its state or a sign, at 3 : 1 (1.4.11).
   * `decoration` says nothing that is not said otherwise, and need not be seen.
   */
  kind: 'text' | 'control' | 'decoration'
  /** Where, and in which state where it is not at rest. */
  where: string
}

/**
 * Every pair of colours the pages use, at rest, under the pointer, with focus and while pressed. The style sheets use
 * no other: tests/site/pairs.test.ts reads them, and judges each pair in light and dark, for any colour a region or
 * the county may choose.
 */
export const pairs: readonly Pair[] = [
  // Text
  { front: '--ink', back: '--page', kind: 'text', where: 'body, buttons' },
  { front: '--ink', back: '--fog', kind: 'text', where: 'foot, notice of the county, last checked' },
  { front: '--ink', back: '--paint-tint', kind: 'text', where: 'notice of a merger, initials of a person' },
  { front: '--ink', back: '--light-soft', kind: 'text', where: 'the hours of today' },
  { front: '--ink-soft', back: '--page', kind: 'text', where: 'secondary text' },
  { front: '--ink-soft', back: '--fog', kind: 'text', where: 'secondary text' },
  { front: '--ink-soft', back: '--paint-tint', kind: 'text', where: 'secondary text' },
  { front: '--ink-soft', back: '--light-soft', kind: 'text', where: 'closed today' },
  { front: '--link', back: '--page', kind: 'text', where: 'links; hover and active thicken the line only' },
  { front: '--link', back: '--fog', kind: 'text', where: 'links in the foot' },
  { front: '--link', back: '--paint-tint', kind: 'text', where: 'links in a notice' },
  { front: '--link', back: '--light-soft', kind: 'text', where: 'links in the row of today' },
  { front: '--on-ink', back: '--ink', kind: 'text', where: 'the main button, the strip over a draft' },
  {
    front: '--on-light',
    back: '--light',
    kind: 'text',
    where: 'open now, warnings, buttons on the wall, the skip link',
  },
  { front: '--on-light', back: '--wall-field', kind: 'text', where: 'a field on the wall' },
  { front: '--on-paint', back: '--paint', kind: 'text', where: 'all text on the wall, links and their hover too' },
  { front: '--on-light', back: '--land', kind: 'text', where: 'names of the doors on the map, with their halo' },
  { front: '--map-ink', back: '--land', kind: 'text', where: 'names of towns on the map, with their halo' },
  { front: '--map-ink', back: '--land-far', kind: 'text', where: 'names of towns on the map' },

  // Controls, their states, and the sign of the door
  {
    front: '--ink',
    back: '--page',
    kind: 'control',
    where: 'edge and hover of a button, focus, the sign, the current entry',
  },
  { front: '--ink', back: '--fog', kind: 'control', where: 'focus in the foot' },
  { front: '--ink', back: '--paint-tint', kind: 'control', where: 'focus and the sign in a notice' },
  { front: '--ink', back: '--light-soft', kind: 'control', where: 'focus in the row of today' },
  { front: '--line-control', back: '--page', kind: 'control', where: 'edge of a field' },
  { front: '--on-ink', back: '--ink', kind: 'control', where: 'hover of the main button' },
  { front: '--on-light', back: '--light', kind: 'control', where: 'hover of a button on the wall, edge of a warning' },
  {
    front: '--on-paint',
    back: '--paint',
    kind: 'control',
    where: 'edge of fields and buttons on the wall, focus there',
  },
  { front: '--coast', back: '--sea', kind: 'control', where: 'the coast on the map' },
  { front: '--coast', back: '--land', kind: 'control', where: 'the coast on the map' },
  { front: '--on-light', back: '--land', kind: 'control', where: 'edge of a door on the map, thicker with focus' },

  // What carries no meaning of its own
  { front: '--line', back: '--page', kind: 'decoration', where: 'between rows' },
  { front: '--page', back: '--ink', kind: 'decoration', where: 'the bars of the menu button, between the others' },
  {
    front: '--light',
    back: '--page',
    kind: 'decoration',
    where: 'the light in the sign; inner ring of focus, beside the outer',
  },
  { front: '--light', back: '--paint-deep', kind: 'decoration', where: 'the handle of the big door' },
  { front: '--light-soft', back: '--page', kind: 'decoration', where: 'the light on the floor' },
  { front: '--paint', back: '--page', kind: 'decoration', where: 'the leaf of the sign, within its edge of ink' },
  { front: '--paint', back: '--land', kind: 'decoration', where: 'a door on the map, within its edge' },
  { front: '--paint-deep', back: '--paint', kind: 'decoration', where: 'the leaf of the big door' },
  { front: '--trim', back: '--paint', kind: 'decoration', where: 'the casing of the big door' },
  { front: '--land', back: '--sea', kind: 'decoration', where: 'land within its coast; the halo of names' },
  { front: '--land-far', back: '--sea', kind: 'decoration', where: 'neighbouring land' },
  { front: '--paint-tint', back: '--page', kind: 'decoration', where: 'the ground of a notice, the hole of its sign' },
]
