import { hash } from 'node:crypto'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { channels } from '#content/contrast.ts'
import { paintFrom } from '#content/paint.ts'
import { seed } from '#content/seed/index.ts'
import { widthOf } from '#site/sheets/measure.ts'
import type { Text } from '#site/sheets/sheet.ts'
import { doorAt } from '#site/social/door.ts'
import { socialPng, socialSvg } from '#site/social/draw.ts'
import { socialMarks, wallBottom } from '#site/social/picture.ts'
import { placeMap } from '#site/views/placeMap.ts'
import type { SocialFacts } from '#site/views/social/facts.ts'
import { edition, socialPicture, socialToken } from '#site/views/social/picture.ts'
import { speech } from '#site/views/speech.ts'
import { named } from '../../publisher/world.ts'

const course: SocialFacts = {
  title: 'Norsk B1, kveldskurs på Leknes',
  under: 'Leknes – Karriere- og studieverksted Lofoten',
  site: 'Ei dør',
  county: 'Nordland fylkeskommune',
  paint: paintFrom('#00626d'),
  doorway: { kind: 'text', small: 'Starter', large: ['25.', 'september', '2027'] },
}

function texts(facts: SocialFacts): Text[] {
  return socialMarks(facts).filter((it) => it.kind === 'text')
}

/** What stands on the wall: the leaf of the door begins where it ends. */
function onWall(facts: SocialFacts): Text[] {
  return texts(facts).filter((it) => it.y < wallBottom && it.x < doorAt.x)
}

const letters = (text: string) => text.replaceAll(' ', '')

/** Of a word too long for any size that can be read, every letter: it goes on below. */
test.each([
  'Karriere Salten',
  'Yrkesfaglig opplæring for helsefagarbeidere og barne- og ungdomsarbeidere i kombinasjon med norskopplæring',
  'Divttasvuonadiehtojuohkinguovddášjođiheaddji Čáŋŋalas',
  'Kvalitetsforbedringskoordinatorutdanningsprogrammet',
  'Kurs '.repeat(40).trim(),
])('All of "%s" stands on the wall, whole and clear of the door', (title) => {
  const lines = onWall({ ...course, title })
  expect(letters(lines.map((it) => it.text).join(''))).toBe(letters(title + course.under))
  for (const { text, x, y, size, weight } of lines) {
    expect(x + widthOf(text, weight, size)).toBeLessThan(doorAt.x + 44 * doorAt.scale)
    expect(y).toBeLessThan(wallBottom)
  }
})

test('A short name is set large', () => {
  expect(Math.max(...onWall({ ...course, title: 'Karriere Salten' }).map((it) => it.size))).toBeGreaterThan(80)
})

test('The day a course starts stands in the light, unbroken', () => {
  const inDoor = texts(course).filter((it) => it.x > doorAt.x && it.y < wallBottom)
  expect(inDoor.map((it) => it.text)).toEqual(['Starter', '25.', 'september', '2027'])
})

test('Sami letters have outlines of their own, and no text is left to the fonts of a machine', () => {
  const drawn = (title: string) => socialSvg({ ...course, title })
  expect(drawn('Šáŋđ')).not.toContain('<text')
  const all = [...'šsáaŋnđdŧtžzčcÁŠŊ?'].map(drawn)
  expect(new Set(all).size).toBe(all.length)
})

test('It is 1200 by 630, light to send, and painted as its region is', async () => {
  const bytes = await socialPng(course)
  const { width, height, format } = await sharp(bytes).metadata()
  expect([format, width, height]).toEqual(['png', 1200, 630])
  expect(bytes.length).toBeLessThan(60_000)
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)]
  const expected = [course.paint.paint, course.paint.paint, '#ffffff', course.paint.paintDeep, '#ffdf94']
  // The wall on both sides of the door, the floor, the leaf, and the light beside it.
  const seen = [at(5, 5), at(1195, 300), at(5, 625), at(786, 100), at(890, 90)]
  const asked = expected.map((it) => channels(it).map((part) => Math.round(part * 255)))
  // The palette may be off by one.
  const off = seen.flatMap((it, index) => it.map((part, of) => Math.abs(part - (asked[index]?.[of] ?? 999))))
  expect(Math.max(...off), JSON.stringify(seen)).toBeLessThanOrEqual(2)
})

test('On the wall of every region it is as light to send', async () => {
  const { regions, places } = seed('2026-11-22')
  for (const { colour, id, slug } of regions) {
    const { box, doors } = placeMap(named(places, (it) => it.region === id).addresses)
    const bytes = await socialPng({ ...course, paint: paintFrom(colour), doorway: { kind: 'map', box, doors } })
    expect(bytes.length, slug).toBeLessThan(60_000)
  }
})

test('Another name, paint or day has another address, and equal facts have the same', () => {
  const url = (facts: SocialFacts) => socialPicture(facts, '/kurs/x/', speech('no', 'nb')).url
  expect(url({ ...course })).toBe(url(course))
  const others = [
    { ...course, title: 'Norsk B2' },
    { ...course, paint: paintFrom('#79396a') },
    { ...course, doorway: { kind: 'text' as const, small: 'Starter', large: ['2.', 'mai', '2027'] } },
  ]
  expect(new Set([course, ...others].map(url)).size).toBe(4)
  expect(url(course)).toBe(`/kurs/x/deling.png?v=${socialToken(course)}`)
})

test('Who does not see it is told what it says, in the words of the page', () => {
  expect(socialPicture(course, '/kurs/x/', speech('no', 'nn')).alt).toBe(
    'Ei open dør i ein måla vegg. Norsk B1, kveldskurs på Leknes. Leknes – Karriere- og studieverksted Lofoten. Starter 25. september 2027. Ei dør. Nordland fylkeskommune.',
  )
})

/** Where this fails, pictures are drawn otherwise than before: raise the edition, and write down the new drawing. */
test('A new drawing has a new edition', () => {
  const map: SocialFacts = {
    ...course,
    doorway: { kind: 'map', box: { x: 100, y: 200, width: 430, height: 800 }, doors: [{ x: 300, y: 500 }] },
  }
  const drawing = hash('sha256', socialSvg(course) + socialSvg(map), 'hex').slice(0, 12)
  expect([edition, drawing]).toEqual([1, '3f9414a9ff19'])
})
