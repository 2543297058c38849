const letters: Record<string, string> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
  ð: 'd',
  ß: 'ss',
}

/**
 * The URL form of a name: lower case, a–z, digits and single hyphens, at most 80 characters.
 * Norwegian letters follow common practice for URLs (å → a, ø → o, æ → ae); Sami letters lose their marks.
 */
export function slugify(name: string): string {
  return name
    .toLowerCase()
    .replace(/[æøåđŋŧðß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
}

/** Names that differ only in hyphens and spaces are the same name: the key they are compared by. */
export function nameKey(name: string): string {
  return slugify(name).replaceAll('-', '')
}
