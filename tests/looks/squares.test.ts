import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { beside, half } from './beside.ts'
import { alike, differing, exact, pack, squaresOf, unpack } from './squares.ts'

/** A page of text under a wall, as the pages of the site are. */
function page(text: string, { height = 400, wall = '#7a2f27', smoothed = 0 } = {}): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="${height}"><rect width="100%" height="100%" fill="#fff"/><rect width="360" height="120" fill="${wall}"/><text x="20" y="200" font-size="17" font-family="sans-serif">${text}</text></svg>`
  const picture = sharp(Buffer.from(svg))
  return (smoothed ? picture.blur(smoothed) : picture).png().toBuffer()
}

const meant = page('I dag 9–15')
/** Kept and taken up again. */
const kept = async () => unpack(await pack(await squaresOf(await meant)))

describe('A new picture of a page', () => {
  test('is the kept one', async () => {
    expect(differing(await kept(), await squaresOf(await page('I dag 9–15')), exact)).toEqual([])
  })

  test.each([
    ['one figure', page('I dag 9–16')],
    ['a full stop', page('I dag 9–15.')],
    ['the paint of the wall by a little', page('I dag 9–15', { wall: '#7f3229' })],
    ['its length', page('I dag 9–15', { height: 440 })],
  ])('is found to be another by %s', async (_, now) => {
    const where = differing(await kept(), await squaresOf(await now), exact)
    expect(where).not.toEqual([])
    const shown = await sharp(await beside(await half(await meant), await now, where)).metadata()
    expect(shown.width).toBe(3 * 180 + 2 * 12)
  })

  test('may smooth its letters otherwise where another version of the browser drew it', async () => {
    const now = await squaresOf(await page('I dag 9–15', { smoothed: 0.9 }))
    expect(differing(await kept(), now, exact)).not.toEqual([])
    expect(differing(await kept(), now, alike)).toEqual([])
  })

  test.each([
    ['a line', page('I dag stengt')],
    ['its wall', page('I dag 9–15', { wall: '#2f7a27' })],
  ])('is another in any version by %s', async (_, now) => {
    expect(differing(await kept(), await squaresOf(await now), alike)).not.toEqual([])
  })
})
