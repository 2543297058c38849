import type { Course } from '../../course.ts'
import type { Written } from '../../locale.ts'
import type { ProseBlock } from '../../prose.ts'
import { slugify } from '../../slug.ts'
import type { GoalKey } from '../goals.ts'
import { type RegionKey, seedId } from '../ids.ts'
import { type Run, session } from './run.ts'

type Audience = Course['audiences'][number]
type LanguageLevel = NonNullable<Course['languageLevel']>

/** The words of a course in one language; Norwegian, or the English beside it. */
interface Words {
  title: string
  summary: string
  about?: ProseBlock[]
  outcomes?: string[]
  requirements?: string
  duration?: string
  workload?: string
  priceNote?: string
  how?: string
}

/** A course as the seed writes it down: what is not said is the usual for its owner. */
export interface CourseSpec extends Words {
  /** Unique among all courses; the id is made from it. */
  key: string
  written?: Written
  /** Key of the provider; the owner itself unless given. */
  provider?: string
  reference?: string
  subject: Course['subject']
  level?: Course['level']
  credential?: Course['credential']
  language?: Course['language']
  languageLevel?: [from: LanguageLevel['from'], to: LanguageLevel['to']]
  mode?: Course['mode']
  shownIn?: RegionKey[]
  /** Regions whose place it is held at; the owner's unless given. */
  places?: RegionKey[]
  /** Norwegian kroner; free unless given. */
  price?: number
  /** Free for those who have a right to it, though it has a price for others. */
  freeForSome?: boolean
  audiences?: Audience[]
  goals?: GoalKey[]
  /** Its runs; without them, admission is rolling. */
  runs?: Run[]
  url?: string
  en?: Words
}

/** The owner of a course: a region, or the county with its online school. */
export type Owner = RegionKey | 'nettskolen'

const howToApply: Record<Written, string> = {
  nb: 'Ring eller skriv e-post til oss. Du får svar innen en uke.',
  nn: 'Ring eller skriv e-post til oss. Du får svar innan ei veke.',
}
const howToApplyEnglish = 'Call us or write an e-mail. You get an answer within a week.'

/** The courses of an owner as contract objects, their runs dated from the Oslo day `today`. */
export function build(owner: Owner, today: string, specs: readonly CourseSpec[]): Course[] {
  return specs.map((it) => course(owner, today, it))
}

function course(owner: Owner, today: string, spec: CourseSpec): Course {
  const written = spec.written ?? 'nb'
  const online = spec.mode === 'online' || owner === 'nettskolen'
  const places = spec.places ?? (owner === 'nettskolen' || online ? [] : [owner])
  const en = spec.en
  return {
    id: seedId(`course:${spec.key}`),
    slug: slugify(spec.title),
    written,
    region: owner === 'nettskolen' ? null : seedId(`region:${owner}`),
    shownIn: (spec.shownIn ?? []).map((it) => seedId(`region:${it}`)),
    provider: seedId(`provider:${spec.provider ?? owner}`),
    reference: spec.reference ?? null,
    title: both(spec.title, en?.title),
    summary: both(spec.summary, en?.summary),
    description: spec.about ? (en?.about ? { no: spec.about, en: en.about } : { no: spec.about }) : null,
    outcomes: (spec.outcomes ?? []).map((it, index) => both(it, en?.outcomes?.[index])),
    requirements: maybe(spec.requirements, en?.requirements),
    subject: spec.subject,
    level: spec.level ?? 'none',
    credential: spec.credential ?? 'none',
    language: spec.language ?? written,
    languageLevel: spec.languageLevel ? { from: spec.languageLevel[0], to: spec.languageLevel[1] } : null,
    mode: spec.mode ?? (online ? 'online' : 'in-place'),
    places: places.map((it) => seedId(`place:${it}`)),
    admission: spec.runs ? 'sessions' : 'rolling',
    sessions: (spec.runs ?? []).map((it, index) => session(`${spec.key}:${index}`, it, today)),
    price: {
      terms: spec.price === undefined ? 'free' : spec.freeForSome ? 'free-for-some' : 'paid',
      amount: spec.price ?? null,
      per: 'course',
      examFee: null,
      note: maybe(spec.priceNote, en?.priceNote),
    },
    duration: maybe(spec.duration, en?.duration),
    workload: maybe(spec.workload, en?.workload),
    audiences: spec.audiences ?? ['adults'],
    goals: (spec.goals ?? []).map((it) => seedId(`goal:${it}`)),
    contact: null,
    apply: {
      url: spec.url ?? null,
      how: both(spec.how ?? howToApply[written], en ? (en.how ?? howToApplyEnglish) : undefined),
      email: spec.url === undefined ? `${owner}@example.no` : null,
    },
  }
}

function both(no: string, en: string | undefined): { no: string; en?: string } {
  return en === undefined ? { no } : { no, en }
}

function maybe(no: string | undefined, en: string | undefined): { no: string; en?: string } | null {
  return no === undefined ? null : both(no, en)
}
