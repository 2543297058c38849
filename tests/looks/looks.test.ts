import { afterAll, beforeAll, expect, test } from 'vitest'
import { beside } from './beside.ts'
import { type Look, LookedAt } from './house.ts'
import { keptLook, keptPages, keptVersion, leave } from './kept.ts'
import { pages } from './pages.ts'
import { alike, differing, exact, squaresOf } from './squares.ts'

let site: LookedAt
beforeAll(async () => {
  site = await LookedAt.start()
})
afterAll(async () => {
  await site?.[Symbol.asyncDispose]()
})

test('Each picture that is kept is of a page there is', () => {
  expect(keptPages().filter((it) => !(it in pages))).toEqual([])
})

test.each(Object.entries(pages))('The page %s looks as it is meant to in every width and theme', async (page, path) => {
  const looks = await site.looks(path)
  const told = await Promise.all(looks.map((it) => tellDifference(page, it)))
  expect(told.filter((it) => it !== null).join('\n')).toBe('')
})

/** What a person is told of a look that is not the kept one; null where it is. */
async function tellDifference(page: string, look: Look): Promise<string | null> {
  const which = `${page}, ${look.width} px, ${look.theme}`
  const means = `If it is meant so: npm run looks -- ${page}`
  const kept = await keptLook(page, look)
  if (!kept) return `${which}: no picture is kept. ${means}`
  const now = await squaresOf(look.picture)
  const where = differing(kept.squares, now, keptVersion() === site.version ? exact : alike)
  if (where.length === 0) return null
  const file = leave(page, look, await beside(kept.picture, look.picture, where))
  return `${which}: ${where.length} of ${now.columns * now.rows} squares differ: look at ${file} (meant, is, where). ${means}`
}
