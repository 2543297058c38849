import type { Content } from '../kinds.ts'
import { courses } from './courses/index.ts'
import { privacy, statement } from './duties.ts'
import { exceptions } from './exceptions.ts'
import { goals } from './goals.ts'
import { names } from './names.ts'
import { news } from './news/index.ts'
import { pages } from './pages/index.ts'
import { places } from './places/index.ts'
import { providers } from './providers.ts'
import { regions } from './regions.ts'
import { services } from './services.ts'
import { navigation, notice, profile } from './site-texts.ts'
import { synonyms } from './synonyms/index.ts'

/** Nordland as a fresh installation starts: documents of the contract, referring to each other by id. */
export interface Seed {
  regions: Content['region'][]
  places: Content['place'][]
  names: Content['name'][]
  exceptions: Content['exception'][]
  services: Content['service'][]
  providers: Content['provider'][]
  synonyms: Content['synonym'][]
  goals: Content['goal'][]
  courses: Content['course'][]
  news: Content['news'][]
  pages: Content['page'][]
  profile: Content['profile']
  navigation: Content['navigation']
  notice: Content['notice']
  statement: Content['statement']
  privacy: Content['privacy']
}

/**
 * The seed as of an Oslo day (YYYY-MM-DD): the same day gives the same content, and another day
 * moves every date that is relative to it. What stands in it about streets, telephones and people stands in for the real.
 */
export function seed(today: string): Seed {
  return {
    regions,
    places: places(today),
    names,
    exceptions: exceptions(today),
    services,
    providers,
    synonyms,
    goals,
    courses: courses(today),
    news: news(today),
    pages,
    profile,
    navigation,
    notice,
    statement: statement(today),
    privacy,
  }
}
