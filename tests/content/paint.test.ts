import { describe, expect, test } from 'vitest'
import { contrast, luminance, mix } from '#content/contrast.ts'
import { ink, paintFrom } from '#content/paint.ts'

/** 17³ colours over the whole cube, black and white among them. */
const steps = Array.from({ length: 17 }, (_, index) =>
  Math.min(255, index * 16)
    .toString(16)
    .padStart(2, '0'),
)
const grid = steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)))

describe('Contrast', () => {
  test('is 21 between black and white, 1 between equals, and the same both ways', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10)
    expect(contrast('#79396a', '#79396a')).toBe(1)
    expect(contrast('#00626d', '#ffffff')).toBe(contrast('#ffffff', '#00626d'))
  })

  test('agrees with published values: #767676 on white is 4.54, #0000ff 8.59, #ff0000 4.00', () => {
    const onWhite = (colour: string) => contrast(colour, '#ffffff').toFixed(2)
    expect(['#767676', '#0000ff', '#ff0000'].map(onWhite)).toEqual(['4.54', '8.59', '4.00'])
    expect(luminance('#ffffff')).toBeCloseTo(1, 10)
  })

  test('mixes from the one colour to the other', () => {
    expect([0, 0.5, 1].map((share) => mix('#000000', '#ff8040', share))).toEqual(['#000000', '#804020', '#ff8040'])
  })
})

describe('Whatever colour an editor chooses', () => {
  const paints = grid.map((chosen) => ({ chosen, ...paintFrom(chosen) }))

  test('text on the wall can be read, at 4.5 : 1 or better', () => {
    expect(paints.filter((it) => contrast(it.paint, it.onPaint) < 4.5)).toEqual([])
    expect(new Set(paints.map((it) => it.onPaint))).toEqual(new Set(['#ffffff', ink]))
  })

  test('ink on the tint can be read, at 4.5 : 1 or better', () => {
    expect(paints.filter((it) => contrast(it.paintTint, ink) < 4.5)).toEqual([])
  })

  test('the leaf of the door stands out from the wall', () => {
    expect(paints.filter((it) => contrast(it.paintDeep, it.paint) < 1.35)).toEqual([])
  })

  test('it is kept where text can be read on it, and the editor is told where it is not', () => {
    for (const it of paints) {
      const readable = Math.max(contrast(it.chosen, '#ffffff'), contrast(it.chosen, ink)) >= 4.6
      expect(it.adjusted).toBe(!readable)
      expect(it.adjusted).toBe(it.paint !== it.chosen)
    }
    expect(paints.some((it) => it.adjusted)).toBe(true)
  })

  test('the wall it becomes is left alone when chosen anew', () => {
    for (const it of paints) expect(paintFrom(it.paint).paint).toBe(it.paint)
  })
})

test.each([
  ['Lofoten', '#00626d', '#ffffff'],
  ['Vesterålen', '#79396a', '#ffffff'],
  ['Ofoten', '#a02f22', '#ffffff'],
  ['Salten', '#e5a11a', ink],
  ['Rana', '#4b5b69', '#ffffff'],
  ['Mosjøen', '#2d6139', '#ffffff'],
  ['Ytre Helgeland', '#2a579c', '#ffffff'],
  ['Sør-Helgeland', '#d08a68', ink],
])('The colour of %s is the wall as it is, %s with text in %s', (_region, colour, text) => {
  expect(paintFrom(colour)).toMatchObject({ paint: colour, onPaint: text, adjusted: false })
})
