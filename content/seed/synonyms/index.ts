import type { Synonym } from '../../synonym.ts'
import { building } from './building.ts'

/** What people type in the search of courses, and what it finds, as a fresh installation starts. */
export const synonyms: Synonym[] = [...building]
