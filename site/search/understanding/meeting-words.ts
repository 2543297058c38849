/** What people say of when they can come, and the word of ours that courses have for it. */
const sayings: readonly (readonly [RegExp, string])[] = [
  [/(etter|utenom|utanom) (jobb|jobben|arbeid|arbeidet|arbeidstid|arbeidstida|arbeidstiden)/, 'kveld'],
  [/after (work|hours|my shift)|(in the )?evenings?|at night/, 'kveld'],
  [/(in|at|on) the weekends?|weekends?|saturdays?|sundays?|lørdager|laurdagar/, 'helg'],
  [/(during|in) the day|daytime|mornings?/, 'dagtid'],
]

const known = sayings.map(
  ([said, word]) => [new RegExp(`(?<![\\p{L}\\p{N}])(?:${said.source})(?![\\p{L}\\p{N}])`, 'giu'), word] as const,
)

/** A query with what it says of when one can come in our own words: "norsk etter jobb" asks for "norsk kveld". */
export function withOurTimes(query: string): string {
  return known.reduce((text, [said, word]) => text.replace(said, word), query)
}
