import { AsyncLocalStorage } from 'node:async_hooks'

/** A search that somebody made, and how many courses it found. */
export interface Searched {
  /** As it was written. */
  q: string
  /** The slug of a region there is; null for none, or for online. */
  region: string | null
  total: number
}

type Note = (searched: Searched) => void

/** One for the built app and for the process that hosts it, which are bundled apart. */
const slot = Symbol.for('eidor.searches')

function scopes(): AsyncLocalStorage<Note> {
  const kept: unknown = Reflect.get(globalThis, slot)
  if (kept instanceof AsyncLocalStorage) return kept
  const made = new AsyncLocalStorage<Note>()
  Reflect.set(globalThis, slot, made)
  return made
}

/** Runs `work` so that searches made in it are told to `note`. */
export function notingSearches<T>(note: Note, work: () => T): T {
  return scopes().run(note, work)
}

/**
 * Counts a search, where the server says that somebody made it: for a whole page that a person opened, and for
 * `/data/courses?…&settled=1`, by which the script of the page says that the visitor has stopped typing. Instant
 * results while somebody types are not counted: each prefix of a word would be a search nobody made. Elsewhere, as for
 * pages that are stored, it does nothing. Call it for the first page of a list only.
 */
export function noteSearch(searched: Searched): void {
  if (searched.q.trim() !== '') scopes().getStore()?.(searched)
}
