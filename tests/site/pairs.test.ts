import { describe, expect, test } from 'vitest'
import { contrast } from '#content/contrast.ts'
import { type Paint, paintFrom } from '#content/paint.ts'
import { regions } from '#content/seed/regions.ts'
import { pairs } from '#site/styles/pairs.ts'
import { siteRules, tokens } from './styles.ts'

const themes = ['light', 'dark'] as const
const least = { text: 4.5, control: 3, decoration: 1 }
const hex = (value: number) => Math.min(255, value).toString(16).padStart(2, '0')
const steps = Array.from({ length: 17 }, (_, index) => hex(index * 16))
/** 17³ colours over the whole cube, every grey, and the regions' own. */
const colours = [
  ...steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`))),
  ...Array.from({ length: 256 }, (_, grey) => `#${hex(grey).repeat(3)}`),
  ...regions.map((it) => it.colour),
]

/** What a colour makes of the properties that follow it. */
function painted(it: Paint, theme: (typeof themes)[number]): Map<string, string> {
  return new Map([
    ['--paint', it.paint],
    ['--on-paint', it.onPaint],
    ['--paint-deep', it.paintDeep],
    ['--paint-tint', theme === 'light' ? it.paintTint : it.paintTintDark],
  ])
}
const isPainted = (name: string) => name.includes('paint')

describe.each(themes)('In %s', (theme) => {
  const fixed = tokens(theme)

  test('every pair of colours of the common profile can be told apart as its kind asks', () => {
    const failing = pairs.flatMap(({ front, back, kind, where }) => {
      const ratio = contrast(fixed.get(front) ?? '', fixed.get(back) ?? '')
      return ratio >= least[kind] ? [] : [`${front} on ${back} (${where}): ${ratio.toFixed(2)}`]
    })
    expect(failing).toEqual([])
  })

  test('so can every pair with the paint, whatever colour is chosen', () => {
    const own = pairs.filter((it) => it.kind !== 'decoration' && (isPainted(it.front) || isPainted(it.back)))
    expect(own.length).toBeGreaterThan(4)
    const failing: string[] = []
    for (const colour of colours) {
      const paint = painted(paintFrom(colour), theme)
      for (const { front, back, kind } of own) {
        const ratio = contrast(paint.get(front) ?? fixed.get(front) ?? '', paint.get(back) ?? fixed.get(back) ?? '')
        if (!(ratio >= least[kind])) failing.push(`${colour}: ${front} on ${back}: ${ratio.toFixed(2)}`)
      }
    }
    expect(failing).toEqual([])
  })
})

describe('The list of pairs is that of the style sheets', () => {
  const rules = siteRules().filter((it) => it.file !== 'tokens.css')
  const colourTokens = new Set(tokens('light').keys())
  const used = (property: RegExp) =>
    rules.flatMap((rule) =>
      rule.declarations
        .filter((it) => property.test(it.property))
        .flatMap((it) => [...it.value.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => ({ ...it, name })))
        .filter((it) => colourTokens.has(it.name)),
    )

  test.each([
    ['that is read', /^color$/, 'front', ['text']],
    ['that shows focus', /^outline(-.+)?$/, 'front', ['control']],
    [
      'of an edge or a line',
      /^(border(-.+)?|box-shadow|stroke|text-decoration(-color)?)$/,
      'front',
      ['control', 'decoration'],
    ],
    ['behind', /^background(-color)?$/, 'back', ['text', 'control', 'decoration']],
  ] as const)('every colour %s is in it as such', (_what, property, side, kinds) => {
    const listed = new Set<string>(pairs.filter((it) => kinds.some((kind) => kind === it.kind)).map((it) => it[side]))
    const found = used(property)
    expect(found.length).toBeGreaterThan(1)
    const unlisted = found.filter((it) => !listed.has(it.name))
    expect(unlisted.map((it) => `${it.file} ${it.selector}: ${it.property} ${it.name}`)).toEqual([])
  })

  test('and every colour that fills a drawing', () => {
    const listed = new Set<string>(pairs.flatMap((it) => [it.front, it.back]))
    expect(used(/^(fill|--hole)$/).filter((it) => !listed.has(it.name))).toEqual([])
  })

  test('a rule that sets text and ground sets a pair of text that is in it', () => {
    const known = new Set(pairs.filter((it) => it.kind === 'text').map((it) => `${it.front} ${it.back}`))
    const found = rules.flatMap((rule) => {
      const of = (property: RegExp) => rule.declarations.find((it) => property.test(it.property))?.value ?? ''
      const [, front] = /var\((--[\w-]+)\)/.exec(of(/^color$/)) ?? []
      const [, back] = /var\((--[\w-]+)\)/.exec(of(/^background(-color)?$/)) ?? []
      return front && back ? [{ pair: `${front} ${back}`, at: `${rule.file} ${rule.selector}` }] : []
    })
    expect(found.length).toBeGreaterThan(6)
    expect(found.filter((it) => !known.has(it.pair))).toEqual([])
  })

  test('no rule has a colour of its own: each is a token', () => {
    const own = rules.flatMap((rule) =>
      rule.declarations.filter((it) => /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|color-mix)\(/i.test(it.value)),
    )
    expect(own).toEqual([])
  })

  test('it lists nothing that no style sheet uses', () => {
    const all = new Set(used(/./).map((it) => it.name))
    expect(pairs.flatMap((it) => [it.front, it.back]).filter((it) => !all.has(it))).toEqual([])
  })
})
