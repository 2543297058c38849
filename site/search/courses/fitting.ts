/** A score in steps, from 0: what differs less is equal. */
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
  const all = countedBy(documents, documents.length, steps)
  const having = countedBy(documents, whole, steps)
  let fits = { fitting: 0, least: 0 }
  let [seen, found] = [0, 0]
  // Those of one score stand together.
  for (let step = all.length - 1; step >= 0; step--) {
    seen += all[step] ?? 0
    const more = having[step] ?? 0
    if (more > 0 && (found === 0 || (found + more) * 2 >= seen)) fits = { fitting: seen, least: step }
    found += more
  }
  return fits
}

/** The least score that so many of the hits have, or a better one: those below stand on a later page. */
export function leastOf(documents: readonly number[], most: number, steps: Steps): number {
  const all = countedBy(documents, documents.length, steps)
  let step = all.length - 1
  for (let seen = all[step] ?? 0; step > 0 && seen < most; seen += all[step] ?? 0) step--
  return step
}

/** How many of the first hits there are of each score. Counting them is much quicker than putting them in order. */
function countedBy(documents: readonly number[], first: number, steps: Steps): Int32Array {
  let counts = new Int32Array(1024)
  for (let at = 0; at < first; at++) {
    const step = steps(documents[at] ?? 0)
    if (step >= counts.length) {
      const more = new Int32Array(step * 2)
      more.set(counts)
      counts = more
    }
    counts[step] = (counts[step] ?? 0) + 1
  }
  return counts
}
