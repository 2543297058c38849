import type { Finder } from './score.ts'
import type { World } from './world.ts'

/** A search engine over a catalogue, as the benchmark asks it. */
export interface Engine {
  /** Finds at most ten courses, the best first, by id. */
  find: Finder | ((q: string) => Promise<string[]>)
  /** Takes in one course that is otherwise than it was; null where that means to build anew. */
  update: ((number: number) => void) | null
  close?(): void | Promise<void>
}

/** Builds an engine from nothing. */
export interface Contestant {
  name: string
  build(world: World): Engine | Promise<Engine>
}
