/**
 * Makes the fonts of the site from Public Sans (SIL Open Font License 1.1, OFL.txt; it reserves no name), and the style
 * sheet that names them. Run by hand when the letters, the weights or the font change:
 *
 *     curl -LO 'https://github.com/uswds/public-sans/raw/v2.001/fonts/variable/PublicSans%5Bwght%5D.ttf'
 *     npm pack @fontsource/roboto@5.3.0 && tar xzf fontsource-roboto-5.3.0.tgz
 *     node site/fonts/make.ts 'PublicSans[wght].ttf' /usr/share/fonts/truetype/liberation package/files
 *
 * The second and third folder are the fonts that stand in until ours has come, to measure: Liberation Sans, which is as
 * wide as Arial, and Roboto.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { create } from 'fontkitten'
import subset from 'subset-font'
import { everyday } from './letters.ts'

const [, , source = 'PublicSans[wght].ttf', liberation = '', roboto = ''] = process.argv
const original = readFileSync(source)
const expected = 'd75a7dc1a27eb9e336d5b33f55489d2ecb5621bf694d5c43b2415bce2ca830a8'
if (createHash('sha256').update(original).digest('hex') !== expected)
  throw new Error(`${source} is not Public Sans 2.001: its SHA-256 should be ${expected}.`)

/** The weights that the style sheets use. */
const weights = { min: 400, max: 800 }
/** Pairs that stand closer, and figures under one another. */
const keepFeatures = ['kern', 'tnum', 'lnum']
/** Copyright and licence stay in the file. */
const preserveNameIds = [0, 13, 14]
const options = { targetFormat: 'woff2', variationAxes: { wght: weights }, keepFeatures, preserveNameIds } as const

/** How often letters stand in Norwegian text, per thousand, spaces with them. */
const often = {
  ' ': 165,
  e: 126,
  r: 74,
  n: 67,
  t: 65,
  s: 56,
  a: 52,
  i: 50,
  l: 44,
  d: 36,
  o: 43,
  g: 35,
  k: 33,
  m: 28,
  v: 20,
  f: 16,
  u: 15,
  p: 15,
  b: 12,
  h: 13,
  y: 6,
  å: 12,
  j: 8,
  ø: 8,
  c: 2,
  æ: 2,
  w: 1,
  z: 1,
  x: 1,
  q: 1,
  '.': 10,
  ',': 8,
}
const sample = Object.keys(often).join('')

const { characterSet } = read(original)
const others = characterSet.filter((it) => !everyday.includes(String.fromCodePoint(it)) && it >= 0xa0 && it < 0xfffd)
const missing = everyday.filter((it) => !characterSet.includes(it.codePointAt(0) ?? 0))
if (missing.length > 0) throw new Error(`Public Sans has no ${missing.join(' ')}.`)

const files = [
  { name: 'public-sans', letters: everyday.map((it) => it.codePointAt(0) ?? 0) },
  { name: 'public-sans-others', letters: others },
]
for (const { name, letters } of files) {
  const bytes = await subset(original, String.fromCodePoint(...letters), options)
  writeFileSync(new URL(`${name}.woff2`, import.meta.url), bytes)
  console.log(`${name}.woff2: ${letters.length} letters, ${bytes.length} bytes`)
}
writeFileSync(new URL('../styles/fonts.css', import.meta.url), await sheet())

async function sheet(): Promise<string> {
  const faces = files.map(({ name, letters }) =>
    face({
      'font-family': '"Public Sans"',
      'font-weight': `${weights.min} ${weights.max}`,
      'font-display': 'optional',
      src: `url("../fonts/${name}.woff2") format("woff2")`,
      'unicode-range': ranges(letters),
    }),
  )
  const light = read(await subset(original, sample, { targetFormat: 'truetype', variationAxes: { wght: 400 } }))
  const heavy = read(await subset(original, sample, { targetFormat: 'truetype', variationAxes: { wght: 700 } }))
  const standing = [
    ['Arial', light, `${liberation}/LiberationSans-Regular.ttf`, '400 500', ['Arial', 'Liberation Sans', 'Arimo']],
    ['Arial', heavy, `${liberation}/LiberationSans-Bold.ttf`, '501 800', ['Arial Bold', 'Liberation Sans Bold']],
    ['Roboto', light, join(roboto, 'roboto-latin-400-normal.woff2'), '400 500', ['Roboto', 'Roboto Regular']],
    ['Roboto', heavy, join(roboto, 'roboto-latin-700-normal.woff2'), '501 800', ['Roboto Bold', 'Roboto']],
  ] as const
  const stand = standing.map(([name, ours, file, weight, locals]) => {
    const size = width(ours) / width(read(readFileSync(file)))
    return face({
      'font-family': `"Public Sans as ${name}"`,
      'font-weight': weight,
      src: locals.map((it) => `local("${it}")`).join(', '),
      'size-adjust': percent(size),
      'ascent-override': percent(ours.ascent / ours.unitsPerEm / size),
      'descent-override': percent(-ours.descent / ours.unitsPerEm / size),
      'line-gap-override': percent(ours.lineGap / ours.unitsPerEm / size),
    })
  })
  return [
    '/* Made by site/fonts/make.ts. The second file is fetched only where a page has letters that the first lacks. */',
    ...faces,
    '/* What stands there until the font has come takes the same room, so nothing moves when it does. */',
    ...stand,
    '',
  ].join('\n')
}

function face(declarations: Record<string, string>): string {
  const lines = Object.entries(declarations).map(([name, value]) => `  ${name}: ${value};`)
  return ['@font-face {', ...lines, '}'].join('\n')
}

/** `U+0020-007E, U+00A0`, in lines as the formatter breaks them. */
function ranges(letters: readonly number[]): string {
  const sorted = letters.toSorted((a, b) => a - b)
  const starts = sorted.filter((it) => !sorted.includes(it - 1))
  const ends = sorted.filter((it) => !sorted.includes(it + 1))
  return starts
    .map((it, index) => `U+${it === ends[index] ? hex(it) : `${hex(it)}-${hex(ends[index] ?? it)}`}`)
    .join(', ')
}

function hex(it: number): string {
  return it.toString(16).toUpperCase().padStart(4, '0')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}

/** How wide Norwegian text is, in em: each letter as often as it is written (per thousand). */
function width(font: Font): number {
  const widths = Object.entries(often).map(
    ([letter, times]) => times * font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth,
  )
  return widths.reduce((sum, it) => sum + it, 0) / font.unitsPerEm
}

type Font = Extract<ReturnType<typeof create>, { glyphForCodePoint: unknown }>

function read(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes))
  if (!('glyphForCodePoint' in font)) throw new Error('Expected one font, found a collection.')
  return font
}
