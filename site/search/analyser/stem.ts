/**
 * Endings of bokmål and nynorsk, folded: nouns in all genders and numbers, those who do something (`-er`, `-ar`,
 * `-ere`, `-arane`), verbs and adjectives. With the fewest letters that must be left.
 */
const endings: readonly [ending: string, leaves: number][] = (
  [
    ['ingane', 4],
    ['ingene', 4],
    ['ingar', 4],
    ['inger', 4],
    ['ingen', 4],
    ['inga', 4],
    ['ing', 4],
    ['arane', 3],
    ['erane', 3],
    ['erene', 3],
    ['ende', 4],
    ['ande', 4],
    ['arar', 3],
    ['arer', 3],
    ['eren', 3],
    ['aren', 3],
    ['erne', 3],
    ['arne', 3],
    ['ane', 3],
    ['ene', 3],
    ['ere', 3],
    ['are', 3],
    ['ar', 3],
    ['er', 3],
    ['en', 3],
    ['et', 3],
    ['a', 3],
    ['e', 3],
  ] satisfies [string, number][]
).toSorted((a, b) => b[0].length - a[0].length)

/** Words whose last s is their own, not that of the genitive. */
const ownS = /(?:[aiosu]s|ss|rs)$/

/** A folded word without its ending: the same for `rørlegger`, `rørleggar` and `rørleggeren`. Words with digits stay. */
export function stem(folded: string): string {
  if (folded.length < 4 || /\d/.test(folded)) return folded
  const own = folded.length > 5 && folded.endsWith('s') && !ownS.test(folded) ? folded.slice(0, -1) : folded
  for (const [ending, leaves] of endings)
    if (own.length - ending.length >= leaves && own.endsWith(ending)) return evened(own.slice(0, -ending.length))
  return evened(own)
}

/** What the ending left: `leggj-ar` as `legg-er`, `munnleg` as `munnlig`, `programm-et` as `program`. */
function evened(stem: string): string {
  if (/[gk]j$/.test(stem) && stem.length > 4) return stem.slice(0, -1)
  if (stem.length > 5 && stem.endsWith('leg')) return `${stem.slice(0, -3)}lig`
  if (stem.endsWith('heit')) return `${stem.slice(0, -4)}het`
  if (stem.endsWith('mm')) return stem.slice(0, -1)
  return stem
}
