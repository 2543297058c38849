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
})

test('The stylesheet of a county without regions is empty', () => {
  const none = seeded((it) => {
    it.regions = []
  })
  expect(paintSheet(readerOf(none)).trim()).toBe('')
})
