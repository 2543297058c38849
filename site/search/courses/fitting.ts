/** A score in steps: what differs less is equal. */
export type Steps = (document: number) => number

/**
 * Which of the hits fit a query, and which are only like what was asked for. By score those that lack a word may stand
 * among those that have all: so far down as at least half have all, all fit. One that has all words far below, each in
 * some text, does not make what stands above it fit.
 * @param documents the hits, the first `whole` of them with all words
 * @returns how many fit, and the least score of these; all of them where none has all words
 */
export function fittingOf(
  documents: readonly number[],
  whole: number,
  steps: Steps,
): { fitting: number; least: number } {
  if (whole === 0 || whole === documents.length) return { fitting: documents.length, least: Number.NEGATIVE_INFINITY }
  const marks = Float64Array.from(documents, (it, at) => -2 * steps(it) - Number(at < whole)).sort()
  let fits = { fitting: 0, least: 0 }
  let having = 0
  let before = 0
  for (const [at, mark] of marks.entries()) {
    const step = Math.floor(-mark / 2)
    const hasAll = mark % 2 !== 0
    if (hasAll) having += 1
    const next = marks[at + 1]
    // Those of one score stand together; of these, those with all words come first.
    if (next !== undefined && Math.floor(-next / 2) === step) continue
    const seen = at + 1
    if (having > before && (before === 0 || having * 2 >= seen)) fits = { fitting: seen, least: step }
    before = having
  }
  return fits
}
