/** A sentence to whoever brings a catalogue in, in the languages of the admin. */
export interface Said {
  nb: string
  en: string
}

/** What is wrong with one row, where, and how to mend it. */
export interface RowProblem {
  /** The row of the file, the heading being row 1; of a JSON or XML file the number of the entry. */
  row: number
  /** The heading as the file has it; null where it is about the whole row. */
  column: string | null
  /** What stands there, shortened. */
  value: string
  said: Said
}

/** A file, or an answer from an address, that cannot be read as a catalogue at all. */
export class CatalogueUnreadable extends Error {
  override readonly name = 'CatalogueUnreadable'
  readonly said: Said

  constructor(said: Said) {
    super(said.en)
    this.said = said
  }
}

/** A value short enough to be repeated in a sentence. */
export function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 57)}…` : value
}
