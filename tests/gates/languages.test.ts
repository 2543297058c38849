import { expect, test } from 'vitest'
import { ownNames } from '#site/text/languages.ts'
import { gallery, samiPages } from './gallery.ts'
import { inNordland } from './in-nordland.ts'
import { recorded, saidBy } from './languages.ts'
import { nordland } from './nordland.ts'
import { labelOf, show, visitor } from './visitor.ts'

/** Every run of text says what language it is in (WCAG 2.2, 3.1.1 and 3.1.2), on every kind of page. */

const open = inNordland('weekday')

/** What the same thing is called in every language; 3.1.2 lets proper names be. */
const names = new Set(['Nordland fylkeskommune', 'Nordlandsløftet'])

test('What a record says is in the language it was written in, on every page in any language', async () => {
  const known = recorded()
  await using context = await visitor(open.browser, 'weekday', 1280)
  const page = await context.newPage()
  const wrong: string[] = []
  let compared = 0
  for (const it of gallery.filter((it) => it.scene === 'weekday')) {
    await show(page, open.served, it)
    for (const { text, lang } of await saidBy(page)) {
      const languages = known.get(text)
      if (languages === undefined || names.has(text)) continue
      compared += 1
      if (!languages.has(lang))
        wrong.push(`${labelOf(it)}: “${text}” is ${[...languages].join(' or ')}, marked ${lang}`)
    }
  }
  expect(wrong).toEqual([])
  expect(compared).toBeGreaterThan(2_000)
})

test.each(samiPages)(
  '$path is in $locale where it was entered, and in Norwegian with its mark where not',
  async (it) => {
    await using context = await visitor(open.browser, 'weekday', 360)
    const page = await context.newPage()
    await show(page, open.served, { path: it.path, scene: 'weekday' })
    expect(await page.locator('html').getAttribute('lang')).toBe(it.locale)
    const places = new Set(
      nordland.regions.flatMap((region) => region.municipalities.flatMap(({ sami }) => (sami ? [sami.name] : []))),
    )
    const own = (text: string) =>
      text === ownNames[it.locale] ||
      places.has(text) ||
      // Dates: the names of months and days in Northern Sami, figures in the others.
      /mánnu|vuossárga|maŋŋebárga|gaskavahkku|duorasdat|bearjadat|lávvardat|sotnabeaivi/i.test(text) ||
      !/\p{L}{2}/u.test(text)
    const said = await saidBy(page)
    expect(said.filter(({ text, lang }) => lang === it.locale && !own(text))).toEqual([])
    // Of English there is nothing but the word that leads to the English edition.
    expect(said.filter(({ text, lang }) => lang === 'en' && text !== ownNames.en)).toEqual([])
    expect(new Set(said.map(({ lang }) => lang)).has('')).toBe(false)
  },
)
