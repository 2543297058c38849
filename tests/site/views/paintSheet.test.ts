import { expect, test } from 'vitest'
import { paintSheet } from '#site/views/paintSheet.ts'
import { readerOf, seeded } from '../records.ts'

test('The stylesheet of the regions has the paint of each, in an order that does not depend on their ids', () => {
  const sheet = paintSheet(readerOf())
  expect(sheet.match(/^\.r-[a-z-]+(?= \{)/gm)).toEqual([
    '.r-lofoten',
    '.r-mosjoen',
    '.r-ofoten',
    '.r-rana',
    '.r-salten',
    '.r-sor-helgeland',
    '.r-vesteralen',
    '.r-ytre-helgeland',
  ])
  expect(sheet).toContain('.r-lofoten { --paint: #00626d; --on-paint: #ffffff;')
  expect(sheet).toMatch(
    /prefers-color-scheme: dark\) \{[^}]*--paint-tint: #[0-9a-f]{6}; \}[\s\S]*\.r-lofoten \{ --paint-tint: #[0-9a-f]{6}; \}/,
  )
})

test('Pages without a region wear the common colour of the profile, whatever it is', () => {
  const white = seeded((it) => {
    it.profile = { ...it.profile, colour: '#ffffff' }
  })
  expect(paintSheet(readerOf(white))).toContain('html:root { --paint: #ffffff; --on-paint: #12222a;')
})

test('The stylesheet of a county without regions has the common colour alone', () => {
  const none = seeded((it) => {
    it.regions = []
  })
  expect(paintSheet(readerOf(none))).not.toContain('.r-')
})
