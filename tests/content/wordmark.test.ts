import { describe, expect, test } from 'vitest'
import { paintFrom } from '#content/paint.ts'
import { names } from '#content/seed/names.ts'
import { isDrawn } from '#content/wordmark/letters.ts'
import { linesOf, oneColour, wordmark } from '#content/wordmark.ts'

const teal = { paint: paintFrom('#00626d') }

describe('A wordmark', () => {
  test('says the name to those who do not see it, and has no text that needs a font', () => {
    const svg = wordmark('Karriere & "studier" <Lofoten>', teal)
    expect(svg).toContain('role="img"')
    expect(svg).toContain('<title>Karriere &amp; "studier" &lt;Lofoten&gt;</title>')
    expect(svg).not.toMatch(/<text|font|style=|href/)
  })

  test('is the same bytes for the same name, and others for another', () => {
    expect(wordmark('Karriere Salten', teal)).toBe(wordmark('Karriere Salten', teal))
    expect(wordmark('Karriere Salten', teal)).not.toBe(wordmark('Karriere Saltem', teal))
  })

  test('stands on the wall in the text colour of the wall, whatever the colour is', () => {
    for (const colour of ['#000000', '#ffffff', '#ffff00', '#00ff00', '#808080']) {
      const paint = paintFrom(colour)
      const svg = wordmark('Karriere Salten', { paint })
      expect(svg).toContain(`<path fill="${paint.paint}" d="M0 0h`)
      expect(svg.match(/fill="(#[0-9a-f]{6})" d="M[^"]+"\/><\/svg>/)?.[1]).toBe(paint.onPaint)
    }
  })

  test('in one colour has that colour alone, and nothing behind it', () => {
    const svg = wordmark('Karriere Salten', oneColour)
    expect(new Set(svg.match(/#[0-9a-f]{6}/g))).toEqual(new Set(['#12222a']))
    expect(svg).not.toContain('M0 0h')
  })

  test('keeps every outline inside its edges', () => {
    const marks = [...names.map((it) => it.name), 'Åsgårdstrandÿ', 'Ǿgq', 'J'].flatMap((name) =>
      [teal, oneColour].map((look) => ({ name, svg: wordmark(name, look) })),
    )
    for (const { name, svg } of marks) {
      const [, width = '', height = ''] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []
      const outline = /d="([^"]+)"\/><\/svg>/.exec(svg)?.[1] ?? ''
      const { xs, ys } = pointsOf(outline)
      expect(Math.min(...xs), name).toBeGreaterThan(0)
      expect(Math.max(...xs), name).toBeLessThan(Number(width))
      expect(Math.min(...ys), name).toBeGreaterThan(0)
      expect(Math.max(...ys), name).toBeLessThan(Number(height))
    }
  })
})

describe('A name is set', () => {
  test.each([
    ['Karriere Salten', ['Karriere Salten']],
    ['Veiledningssenter Mo', ['Veiledningssenter', 'Mo']],
    ['Karriere- og studieverksted Lofoten', ['Karriere- og', 'studieverksted Lofoten']],
    ['Karriere- og studiesenter Sør Helgeland', ['Karriere- og studiesenter', 'Sør Helgeland']],
    ['  OPUS   Mosjøen karrieresenter ', ['OPUS Mosjøen', 'karrieresenter']],
    ['Karrieresenterforhelenordlandogallesomborder', ['Karrieresenterforhelenordlandogallesomborder']],
  ])('%s in %j', (name, lines) => {
    expect(linesOf(name)).toEqual(lines)
  })

  test('with its own letters, Norwegian and Sami; a letter that is not drawn stands without its accent', () => {
    for (const { name } of names) expect(isDrawn(name), name).toBe(true)
    expect(isDrawn('Bådåddjo Hábmer Evenášši Aarborte Ŧŧ Ŋŋ Đđ Čč Žž Ïï ÆØÅ')).toBe(true)
    expect(isDrawn('Ł')).toBe(false)
    expect(outline('Ẽ')).toBe(outline('E'))
    expect(outline('本')).toBe(outline('?'))
  })
})

function outline(name: string): string | undefined {
  return /d="([^"]+)"\/><\/svg>/.exec(wordmark(name, oneColour))?.[1]
}

/** Every point of path data of absolute moves and relative lines and curves. */
function pointsOf(path: string): { xs: number[]; ys: number[] } {
  const xs: number[] = []
  const ys: number[] = []
  let at = { x: 0, y: 0 }
  for (const [, letter = '', rest = ''] of path.matchAll(/([Mlqcz])([^Mlqcz]*)/g)) {
    const numbers = (rest.match(/-?\d+/g) ?? []).map(Number)
    const from = letter === 'M' ? { x: 0, y: 0 } : at
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      at = { x: from.x + (numbers[index] ?? 0), y: from.y + (numbers[index + 1] ?? 0) }
      xs.push(at.x)
      ys.push(at.y)
    }
  }
  return { xs, ys }
}
