import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create } from 'fontkitten'
import { expect, test } from 'vitest'
import { siteRules } from './styles.ts'

const everyday = fontAt('public-sans')
const others = fontAt('public-sans-others')
/** What has letters of other alphabets, a browser writes in its own fonts. */
const latin = /[\p{Script=Latin}\p{Nd}\p{P}€§°]/u

test.each([
  ['Norwegian', 'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅabcdefghijklmnopqrstuvwxyzæøåéèêóòôà'],
  ['Northern Sami', 'AÁBCČDĐEFGHIJKLMNŊOPRSŠTŦUVZŽaábcčdđefghijklmnŋoprsštŧuvzž'],
  ['Lule Sami', 'AÁBDEFGHIJKLMNŃŊOPRSTUVÅÄÖaábdefghijklmnńŋoprstuvåäöñÑ'],
  ['Southern Sami', 'ABDEFGHIÏJKLMNOPRSTUVYÆÖÅÄØabdefghiïjklmnoprstuvyæöåäø'],
  ['Kven', 'ABČDĐEFGHIJKLMNOPRSŠTŦUVYZŽÅÄÖaabčdđefghijklmnoprsštŧuvyzžåäö'],
])('Every letter of %s is in the file that each page loads', (_, alphabet) => {
  expect([...alphabet].filter((it) => !everyday.letters.includes(codeOf(it)))).toEqual([])
})

test('So is every letter and mark that the site itself and its seed write', () => {
  const written = new Set(['site/text', 'content/seed'].flatMap(sources).flatMap((it) => [...it]))
  expect([...written].filter((it) => latin.test(it) && !everyday.letters.includes(codeOf(it)))).toEqual([])
})

test('Names from elsewhere in Europe, and Vietnamese ones, look right with a second file', () => {
  const letters = new Set('Łukasz Wałęsa, Şükrü, Đặng Thị Hương, Jón Þórðarson, Māris Ķēniņš, Győző, José Ibáñez, Zoë')
  expect(
    [...letters].filter((it) => !everyday.letters.includes(codeOf(it)) && !others.letters.includes(codeOf(it))),
  ).toEqual([])
})

test('A browser is told of exactly the letters that each file has, and of none twice', () => {
  const [first, second] = faces().map(({ range }) => range)
  expect(first).toEqual([...everyday.letters].toSorted((a, b) => a - b))
  expect(second).toEqual([...others.letters].toSorted((a, b) => a - b))
  expect(first?.filter((it) => second?.includes(it))).toEqual([])
})

test('The fonts have every weight that the style sheets ask for', () => {
  const weights = siteRules()
    .filter(({ file }) => file !== 'fonts.css')
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ property, value }) =>
      property === 'font-weight' || property === 'font' ? [Number.parseInt(value, 10)] : [],
    )
    .filter((it) => !Number.isNaN(it))
  expect(weights.length).toBeGreaterThan(20)
  for (const font of [everyday, others]) {
    expect(font.variationAxes.wght).toMatchObject({ min: 400, max: 800 })
    expect(weights.filter((it) => it < 400 || it > 800)).toEqual([])
  }
})

test('Whoever takes the fonts out of the site finds their copyright and licence in them', () => {
  for (const name of ['public-sans', 'public-sans-others']) {
    expect(fontAt(name).copyright).toContain('The Public Sans Project Authors')
  }
  expect(readFileSync(new URL('../../site/fonts/OFL.txt', import.meta.url), 'utf8')).toContain('SIL OPEN FONT LICENSE')
})

function fontAt(name: string) {
  const font = create(readFileSync(new URL(`../../site/fonts/${name}.woff2`, import.meta.url)))
  if (!('characterSet' in font)) throw new Error(`${name}.woff2 is a collection.`)
  // The table of letters ends with a mark that is none.
  return Object.assign(font, { letters: font.characterSet.filter((it) => it !== 0xffff) })
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0
}

/** The faces of our own files, with the code points each is for. */
function faces(): { range: number[] }[] {
  return siteRules()
    .filter(({ file, selector }) => file === 'fonts.css' && selector === '@font-face')
    .flatMap(({ declarations }) => declarations.filter(({ property }) => property === 'unicode-range'))
    .map(({ value }) => ({
      range: value.split(',').flatMap((it) => {
        const [first = 0, last = first] = it
          .trim()
          .slice(2)
          .split('-')
          .map((code) => Number.parseInt(code, 16))
        return Array.from({ length: last - first + 1 }, (_, index) => first + index)
      }),
    }))
}

/** The text of every file below a folder of the repository. */
function sources(folder: string): string[] {
  const at = new URL(`../../${folder}/`, import.meta.url)
  const files = readdirSync(at, { recursive: true, withFileTypes: true }).filter((it) => it.isFile())
  // No page shows the words that a search takes for others.
  const shown = files.filter((it) => !it.parentPath.includes('synonyms'))
  return shown.map((it) => readFileSync(join(it.parentPath, it.name), 'utf8'))
}
