import { expect, test } from 'vitest'
import type { Media } from '#content/media.ts'
import { pictureView } from '#site/views/picture.ts'
import { speech } from '#site/views/speech.ts'
import { held, readerOf, seeded } from '../records.ts'

const id = 'a'.repeat(24)
const made = (type: string, width: number) => {
  const file = `svolvaer-${width}.${type.split('/')[1]}`
  return { file, type, width, height: width / 2, size: width * 40 }
}
const photograph: Media = {
  id,
  format: 'picture',
  alt: { no: 'Inngangen i Svolvær' },
  credit: null,
  original: { file: 'svolvaer.jpg', type: 'image/jpeg', width: 6000, height: 3000, size: 9_000_000 },
  sizes: ['image/webp', 'image/avif'].flatMap((type) => [1600, 480, 960].map((width) => made(type, width))),
}

test('A photograph is offered in each format by itself, and never as the file that was uploaded', () => {
  const read = readerOf([...seeded(), held('media', photograph)])
  const view = pictureView(read, id, speech('no', 'nb'), 'nb')
  expect(view?.sources.map((it) => it.type)).toEqual(['image/avif', 'image/webp'])
  for (const { srcset } of view?.sources ?? []) {
    const widths = [...srcset.matchAll(/ (\d+)w/g)].map((it) => Number(it[1]))
    expect(widths).toEqual([480, 960, 1600])
  }
  expect(view?.src).toMatch(/svolvaer-1600\.webp$/)
})
