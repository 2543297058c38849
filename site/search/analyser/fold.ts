/** One letter for one, so that a part of a folded word is the same part of the word as it was written. */
const letters: Record<string, string> = {
  æ: 'a',
  ä: 'a',
  å: 'a',
  ø: 'o',
  ö: 'o',
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  ł: 'l',
}

const plain = /^[a-z0-9]*$/

/**
 * A word as it is compared: lower case, Norwegian and Sami letters as the letters that stand for them on a keyboard
 * without them, no marks. As long as the word is.
 */
export function fold(word: string): string {
  const low = word.toLowerCase()
  if (plain.test(low)) return low
  let folded = ''
  for (const letter of low.normalize('NFC')) {
    const own = letters[letter] ?? letter.normalize('NFD')[0] ?? ''
    folded += own
  }
  return folded
}

/** How people write æ, ø and å without them. `a` and `o` need no rule: that is how they are folded. */
const spelled: [RegExp, string][] = [
  [/aa/g, 'a'],
  [/ae/g, 'a'],
  [/oe/g, 'o'],
]

/** A folded word with æ, ø and å written out as two letters, as it would be had they been typed; null where it has none. */
export function unspelled(folded: string): string | null {
  const read = spelled.reduce((text, [from, to]) => text.replace(from, to), folded)
  return read === folded ? null : read
}
