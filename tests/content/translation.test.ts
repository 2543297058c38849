import { expect, test } from 'vitest'
import type { News } from '#content/news.ts'
import { existingLocales } from '#content/translation.ts'
import { aCourse, aName, anAddress, anException, aPlace, aRegion, idOf } from './example.ts'

const news: News = {
  id: idOf(600),
  slug: 'ny-dor',
  written: 'nn',
  region: null,
  title: { no: 'Ny dør', en: 'A new door', se: 'Ođđa uksa' },
  summary: { no: 'Døra opnar.', en: 'The door opens.' },
  body: null,
  date: '2026-11-22',
  expires: null,
  picture: null,
}

test('A translation exists where both title and summary are filled, and not where one is', () => {
  expect(existingLocales('news', news)).toEqual(['no', 'en'])
  expect(existingLocales('course', aCourse({ title: { no: 'Norsk', sma: 'Nöörje' } }))).toEqual(['no'])
})

test('A place is translated by its summary, a region by its name', () => {
  expect(existingLocales('place', aPlace({ summary: { no: 'Ei dør.', smj: 'Uksa' } }))).toEqual(['no', 'smj'])
  expect(existingLocales('region', aRegion({ name: { no: 'Salten', smj: 'Sállto' } }))).toEqual(['no', 'smj'])
})

test('An active notice is translated by its title, and its text where it has one', () => {
  const notice = { id: 'notice', written: 'nb', active: true, level: 'warning', from: null, until: null } as const
  const title = { no: 'Storm', en: 'Storm' }
  expect(existingLocales('notice', { ...notice, title, text: null })).toEqual(['no', 'en'])
  expect(existingLocales('notice', { ...notice, title, text: { no: 'Stengt.' } })).toEqual(['no'])
  expect(existingLocales('notice', { ...notice, active: false, title: null, text: null })).toEqual(['no'])
})

test('What has no page and no text of its own is Norwegian only, whatever its parts are translated to', () => {
  expect(existingLocales('name', aName({ name: 'Karriere Lofoten', from: '2026-01-01' }))).toEqual(['no'])
  const reason = { no: 'Ferie', en: 'Holiday' }
  expect(existingLocales('exception', anException({ from: '2026-12-24', reason, address: anAddress().id }))).toEqual([
    'no',
  ])
})
