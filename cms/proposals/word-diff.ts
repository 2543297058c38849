/** A stretch of words that both texts have, or only the old one, or only the new one. */
export interface Piece {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/**
 * What changed from one text to another, word by word: the pieces that are not added make the old text, those that are
 * not removed make the new one. Spaces and line breaks belong to the word before them; a word with other spaces after it
 * is the same word.
 */
export function wordDiff(before: string, after: string): Piece[] {
  const old = words(before)
  const fresh = words(after)
  const common = longestCommon(old, fresh)
  const pieces: Piece[] = []
  const add = (kind: Piece['kind'], text: string) => {
    const last = pieces.at(-1)
    if (text === '') return
    if (last?.kind === kind) last.text += text
    else pieces.push({ kind, text })
  }
  let i = 0
  let j = 0
  while (i < old.length || j < fresh.length) {
    const [gone, come] = [old[i], fresh[j]]
    if (gone !== undefined && come !== undefined && isSame(gone, come)) {
      const word = gone === come ? gone : bare(gone)
      add('same', word)
      add('removed', gone.slice(word.length))
      add('added', come.slice(word.length))
      i++
      j++
    } else if (gone !== undefined && (come === undefined || at(common, i + 1, j) >= at(common, i, j + 1))) {
      add('removed', gone)
      i++
    } else if (come !== undefined) {
      add('added', come)
      j++
    }
  }
  return pieces
}

function isSame(one: string, other: string): boolean {
  return one === other || (bare(one) !== '' && bare(one) === bare(other))
}

function bare(word: string): string {
  return word.trimEnd()
}

function words(text: string): string[] {
  return text.match(/\s*\S+\s*|\s+/g) ?? []
}

/** For each pair of positions, how many words the rests of both texts have in common, in order. */
function longestCommon(a: string[], b: string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--) {
    const row = table[i] ?? []
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = isSame(a[i] ?? '', b[j] ?? '')
        ? at(table, i + 1, j + 1) + 1
        : Math.max(at(table, i + 1, j), at(table, i, j + 1))
    }
  }
  return table
}

function at(table: number[][], i: number, j: number): number {
  return table[i]?.[j] ?? 0
}
