/** What a row of a table says of many measurements, in their own unit. */
export interface Summary {
  count: number
  p50: number
  p95: number
  max: number
}

/** Percentiles by nearest rank: each is a number that was measured. */
export function summary(measured: readonly number[]): Summary {
  const sorted = measured.toSorted((a, b) => a - b)
  return { count: sorted.length, p50: rank(sorted, 0.5), p95: rank(sorted, 0.95), max: sorted.at(-1) ?? Number.NaN }
}

export function median(measured: readonly number[]): number {
  return summary(measured).p50
}

function rank(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}
