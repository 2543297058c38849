/** Told of a file of the public folder, relative to it and with slashes, that was put there, replaced or removed. */
export type Told = (file: string) => void

/**
 * Who follows the public folder. They are told of each file right after its rename, in the same synchronous burst, so
 * that whoever answers from memory never shows an old page after a new one that links to it (I3). They must not throw,
 * nor take long.
 */
export class Live {
  readonly #told = new Set<Told>()

  follow(told: Told): void {
    this.#told.add(told)
  }

  readonly tell: Told = (file) => {
    for (const told of this.#told) told(file)
  }
}
