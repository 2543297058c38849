/** Letters of a range, both ends with it. */
const from = (first: string, last: string): string[] => {
  const start = first.codePointAt(0) ?? 0
  return Array.from({ length: (last.codePointAt(0) ?? 0) - start + 1 }, (_, index) =>
    String.fromCodePoint(start + index),
  )
}

/**
 * What the file that every page loads can write: Norwegian, English, Northern, Lule and Southern Sami and Kven, and what
 * typesetting them needs. Letters of other languages that stand in Norwegian words and neighbours' names come along
 * (é, ü, ö, ñ …), for a second file costs a reader more than they do.
 */
export const everyday: readonly string[] = [
  ...from(' ', '~'),
  ...'ÆØÅæøå',
  // Sami and Kven.
  ...'ÁÂÄÏÖČĐŃŊŠŦŽáâäïöčđńŋšŧž',
  // In Norwegian words (idé, à, vær så god, fôr, crêpe), and names of the neighbours.
  ...'ÀÇÈÉÊËÍÎÑÒÓÔÚÜÝàãçèéêëíìîñòóôõùúûüýÿß',
  // Signs: hard space, soft hyphen, dashes, quotation marks, money, measures.
  ...'\u00a0\u00ad«»§°·×½–—‘’‚“”„•…‰€−',
]
