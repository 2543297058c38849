import type { Synonym } from '../../synonym.ts'
import { adults } from './adults.ts'
import { building } from './building.ts'
import { business } from './business.ts'
import { childhood } from './childhood.ts'
import { crafts } from './crafts.ts'
import { digital } from './digital.ts'
import { electrical } from './electrical.ts'
import { food } from './food.ts'
import { guidance } from './guidance.ts'
import { health } from './health.ts'
import { languages } from './languages.ts'
import { maritime } from './maritime.ts'
import { mechanics } from './mechanics.ts'
import { nature } from './nature.ts'
import { norwegian } from './norwegian.ts'
import { programmes } from './programmes.ts'
import { school } from './school.ts'
import { things } from './things.ts'
import { transport } from './transport.ts'

/** What people type in the search of courses, and what it finds, as a fresh installation starts. */
export const synonyms: Synonym[] = [
  ...building,
  ...electrical,
  ...mechanics,
  ...health,
  ...childhood,
  ...transport,
  ...business,
  ...food,
  ...maritime,
  ...nature,
  ...crafts,
  ...school,
  ...languages,
  ...norwegian,
  ...adults,
  ...guidance,
  ...digital,
  ...programmes,
  ...things,
]
