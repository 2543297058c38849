import { nameKey } from '#content/slugify.ts'

/** Whether a query leads to a place by a part of a word, so that "Hadsel kommune" and "vestv" lead somewhere. */
export function fitsWords(query: string, words: readonly string[]): boolean {
  const asked = nameKey(query)
  if (asked.length < 3) return false
  return words.map(nameKey).some((it) => it.startsWith(asked) || (it.length > 3 && asked.startsWith(it)))
}

/** Names of places are of at most so many words in a longer text. */
const mostWords = 4

/**
 * The places a longer text names: "norskkurs i Svolvær" has one.
 * @param owned which place owns a word: slugs by `nameKey`
 * @returns slugs, each once
 */
export function namedIn(
  query: string,
  owned: Readonly<Record<string, string>>,
  places: readonly { slug: string; known: readonly string[] }[],
): string[] {
  const words = query.split(/[^\p{L}\p{N}-]+/u).filter((it) => it !== '')
  const spans = words.flatMap((_, from) =>
    Array.from({ length: Math.min(mostWords, words.length - from) }, (_, more) =>
      words.slice(from, from + more + 1).join(' '),
    ),
  )
  const named = spans.flatMap((span) => {
    const key = nameKey(span)
    // "bo" is Bø to `nameKey`, and a word of its own: so short a name counts as it is written.
    const is = (it: string) => (key.length < 3 ? it.toLowerCase() === span.toLowerCase() : nameKey(it) === key)
    const owner = key.length < 3 ? undefined : owned[key]
    const known = places.filter((it) => it.known.some(is)).map((it) => it.slug)
    return owner === undefined ? known : [owner, ...known]
  })
  return [...new Set(named)]
}
