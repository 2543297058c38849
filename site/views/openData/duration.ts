const units = [
  [/^år$/i, 'Y'],
  [/^måned(er)?$|^månad(er|ar)?$/i, 'M'],
  [/^(uke|uker|veke|veker)$/i, 'W'],
  [/^dag(er|ar)?$/i, 'D'],
] as const

/** "10 måneder" as ISO 8601, `P10M`; null where the words say more than a number of one unit. */
export function durationOf(words: string): string | null {
  const [, number, unit = ''] = /^(\d+) (\S+)$/.exec(words.trim()) ?? []
  const letter = units.find(([word]) => word.test(unit))?.[1]
  return number === undefined || letter === undefined ? null : `P${number}${letter}`
}
