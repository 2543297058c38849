import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { passagesOf, withPassage } from '#cms/proposals/passages.ts'
import { wordDiff } from '#cms/proposals/word-diff.ts'

const sentence = fc.array(fc.constantFrom('ei', 'dør', 'for', 'alle', ' ', '\n', 'voksne.'), { maxLength: 30 })
const text = fc.oneof(
  fc.string(),
  sentence.map((it) => it.join(' ')),
)

test('the pieces make both texts again, whatever they are', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordDiff(before, after)
      const without = (kind: string) => pieces.filter((it) => it.kind !== kind).map((it) => it.text)
      expect(without('added').join('')).toBe(before)
      expect(without('removed').join('')).toBe(after)
    }),
  )
})

test('one word that is another is one word removed and one added', () => {
  expect(wordDiff('Vi har åpent på mandag.', 'Vi har åpent på tirsdag.')).toEqual([
    { kind: 'same', text: 'Vi har åpent på ' },
    { kind: 'removed', text: 'mandag.' },
    { kind: 'added', text: 'tirsdag.' },
  ])
  expect(wordDiff('På telefon eller video.', 'På telefon eller video. Kom uten time.')).toEqual([
    { kind: 'same', text: 'På telefon eller video.' },
    { kind: 'added', text: ' Kom uten time.' },
  ])
  expect(wordDiff('Det samme.', 'Det samme.')).toEqual([{ kind: 'same', text: 'Det samme.' }])
})

describe('a passage of a rich text', () => {
  const leaf = (said: string, format = 0) => ({ type: 'text', text: said, format })
  const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
  const link = { type: 'link', fields: { url: 'https://example.no' }, children: [leaf('nettsida')] }
  const state = {
    root: {
      type: 'root',
      children: [
        paragraph(leaf('Kom innom på '), leaf('Leknes', 1), leaf(' når du vil, se '), link, leaf('.')),
        { type: 'list', children: [{ type: 'listitem', children: [leaf('Gratis')] }] },
      ],
    },
  }
  const first = 'Kom innom på Leknes når du vil, se nettsida.'

  it('is a paragraph, a heading, a quote or an item of a list', () => {
    expect(passagesOf(state)).toEqual([first, 'Gratis'])
  })

  it('changes inside its plain text, and keeps its links and emphasis', () => {
    const changed = withPassage(state, first, first.replace('når du vil', 'hver mandag'))
    expect(passagesOf(changed)).toEqual(['Kom innom på Leknes hver mandag, se nettsida.', 'Gratis'])
    expect(JSON.stringify(changed)).toContain('"text":"Leknes","format":1')
    expect(JSON.stringify(changed)).toContain('https://example.no')
    expect(passagesOf(withPassage(state, 'Gratis', 'Gratis for alle'))).toEqual([first, 'Gratis for alle'])
  })

  it('is not changed across emphasis or a link, nor where it does not stand', () => {
    expect(withPassage(state, first, first.replace('på Leknes når', 'på Svolvær om'))).toBeNull()
    expect(withPassage(state, 'Noe annet', 'Nytt')).toBeNull()
  })
})
