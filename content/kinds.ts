import type { z } from 'zod'
import { confirmation } from './confirmation.ts'
import { course } from './course.ts'
import { goal } from './goal.ts'
import { media } from './media.ts'
import { name } from './name.ts'
import { navigation } from './navigation.ts'
import { news } from './news.ts'
import { notice } from './notice.ts'
import { exception } from './opening.ts'
import { page } from './page.ts'
import { place } from './place.ts'
import { privacy } from './privacy.ts'
import { profile } from './profile.ts'
import { provider } from './provider.ts'
import { region } from './region.ts'
import { service } from './service.ts'
import { statement } from './statement.ts'
import { synonym } from './synonym.ts'

/** Every published concept and its schema: the contract between the CMS and the site. */
export const kinds = {
  region,
  place,
  name,
  exception,
  confirmation,
  service,
  provider,
  course,
  synonym,
  goal,
  news,
  page,
  media,
  profile,
  navigation,
  notice,
  statement,
  privacy,
} as const

export type Kind = keyof typeof kinds
export type Content = { [K in Kind]: z.infer<(typeof kinds)[K]> }

export const kindNames = Object.keys(kinds) as Kind[]
