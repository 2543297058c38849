import type { Span } from '#content/kept.ts'

const units: [RegExp, Span['unit']][] = [
  [/^(timer?|timar|hours?)$/, 'hours'],
  [/^(dag(er|ar)?|days?)$/, 'days'],
  [/^(måned(er)?|månad(er)?|months?)$/, 'months'],
  [/^(år|years?)$/, 'years'],
]
const numbers: Record<string, number> = { én: 1, éin: 1, ett: 1, eitt: 1, one: 1, to: 2, two: 2, tre: 3, three: 3 }
for (const [index, words] of [
  ['fire', 'four'],
  ['fem', 'five'],
  ['seks', 'six'],
  ['sju', 'seven'],
  ['åtte', 'eight'],
  ['ni', 'nine'],
  ['ti', 'ten'],
  ['elleve', 'eleven'],
  ['tolv', 'twelve'],
].entries())
  for (const word of words) numbers[word] = index + 4

/** The spans of time that a text names, in their order: read as a reader would, not by what wrote them. */
export function spansIn(text: string): Span[] {
  // A word is looked at together with the next, which is looked at again.
  return [...text.toLowerCase().matchAll(/([\p{L}\d]+)(?= (\p{L}+))/gu)].flatMap(([, number = '', word = '']) => {
    const unit = units.find(([form]) => form.test(word))?.[1]
    const count = numbers[number] ?? Number(number)
    return unit === undefined || !Number.isInteger(count) ? [] : [{ count, unit }]
  })
}
