import { hash } from 'node:crypto'
import { factKey, type ReadKey, readFactKey } from './keys.ts'
import type { Reader } from './reader.ts'

/**
 * Something worked out from what pages read, asked for by a name and words without spaces: a place in brief, the
 * screen at an address. Pages that read it are rendered again only when its value changes, whatever it was made from.
 */
export interface Fact<Given extends readonly string[], Value> {
  name: string
  /** Shared by many pages, and kept while a view lasts. */
  shared: boolean
  work(read: Reader, ...given: Given): Value
}

type AnyFact = Fact<readonly string[], unknown>

/** One register for the built app and for the process that hosts it, which are bundled apart. */
const slot = Symbol.for('eidor.facts')

function register(): Map<string, AnyFact> {
  const known: unknown = Reflect.get(globalThis, slot)
  // The slot is written here only.
  if (known instanceof Map) return known as Map<string, AnyFact>
  const made = new Map<string, AnyFact>()
  Reflect.set(globalThis, slot, made)
  return made
}

/**
 * Defines a fact. Its value is plain data (JSON), made from nothing but `read` and what it is given.
 * @param name one word, the same in every build: what was worked out is remembered under it
 */
export function fact<Given extends readonly string[], Value>(
  name: string,
  work: (read: Reader, ...given: Given) => Value,
  { shared = false }: { shared?: boolean } = {},
): Fact<Given, Value> {
  const it = { name, shared, work }
  // Only worked out with the words that a reader of this very fact gave, and that its key kept.
  register().set(name, it as unknown as AnyFact)
  return it
}

/** The fact a key is of, and what it was asked for; undefined where this build does not know it. */
export function factOf(key: ReadKey): { fact: AnyFact; given: readonly string[] } | undefined {
  const { name, given } = readFactKey(key)
  const fact = register().get(name)
  return fact && { fact, given }
}

/** @throws Error for a word with a space in it: its key could not be read again. */
export function keyOf(name: string, given: readonly string[]): ReadKey {
  const spaced = given.find((it) => it.includes(' '))
  if (spaced !== undefined) throw new Error(`The fact "${name}" was asked for "${spaced}": words have no spaces.`)
  return factKey(name, given)
}

/** Tells values of a fact apart. */
export function digestOf(value: unknown): string {
  return hash('sha1', JSON.stringify(value) ?? '', 'base64')
}
