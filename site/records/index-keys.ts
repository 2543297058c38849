import type { Held } from './held.ts'
import { indexes } from './indexes.ts'

type AnyIndex = (body: Held['body']) => readonly string[]

/** Under which keys a record stands, for every index of its kind. */
export function indexKeys(held: Held): [index: string, keys: readonly string[]][] {
  // `indexes[kind]` takes the body of that kind, which is what `held.body` is; TypeScript sees two unrelated unions.
  const own = indexes[held.kind] as Record<string, AnyIndex>
  return Object.entries(own).map(([index, keysOf]) => [index, keysOf(held.body)])
}
