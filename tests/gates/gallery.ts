import { followLink } from '#content/follow.ts'
import type { Locale } from '#content/locale.ts'
import { previewUrl } from '#content/preview.ts'
import { courseUrl, goalUrl, newsUrl, noticeUrl, placeUrl, posterUrl } from '#content/urls.ts'
import { wishLink } from '#content/wish-link.ts'
import { secret } from '../publisher/feed-server.ts'
import { draftNews, draftPlace } from './drafts.ts'
import { coursesInStates, gone, nordland, regionOf, translated } from './nordland.ts'
import { type Scene, scenes } from './scenes.ts'

/** One page in one state, as a visitor may come upon it. */
export interface Exhibit {
  path: string
  scene: Scene
  /** What is typed into its form and sent, by the names of the fields: the page is then what comes back. */
  sent?: Record<string, string>
}

const at = (scene: Scene, paths: readonly string[]): Exhibit[] => paths.map((path) => ({ path, scene }))

const exception = nordland.exceptions.find((it) => it.place !== null)
if (!exception) throw new Error('The seed has no exception of a place.')
const exceptionRegion = nordland.regions.find(
  (it) => it.id === nordland.places.find((place) => place.id === exception.place)?.region,
)
if (!exceptionRegion) throw new Error('The exception of the seed is of no region.')

const asked = { locale: 'no', round: 0, until: scenes.holiday } as const
const draftLinks = [
  previewUrl({ kind: 'news', id: draftNews.id, purpose: 'link', ...asked }, secret),
  previewUrl({ kind: 'place', id: draftPlace.id, purpose: 'frame', ...asked }, secret),
  previewUrl({ kind: 'place', id: draftPlace.id, purpose: 'frame', ...asked, locale: 'se' }, secret),
]

const key = '0123456789abcdef0123456789abcdef'
const own = (path: string): string[] => [path, `/en${path}`]

/** The pages the site writes itself, in both languages; with every state of the search and the finder. */
const ownPages = [
  ...own('/'),
  ...own('/stedene/'),
  ...own('/kurs/'),
  ...own('/kurs/?q=norsk&region=lofoten'),
  ...own('/kurs/?q=finnes+ikke+noe+sted'),
  '/kurs/?page=2',
  '/kurs/?region=finnes-ikke&page=99',
  ...own('/nyheter/'),
  '/nyheter/?region=salten',
  ...own('/nordlandsloftet/'),
  ...own('/om/tilgjengelighet/'),
  ...own('/om/personvern/'),
  ...own('/finn/'),
  ...own('/finn/?sted=Atlantis'),
  '/finn/?sted=Bø',
  ...own('/data/'),
]

const documents = [
  ...nordland.regions.map((it) => placeUrl(it, 'no')),
  ...['lofoten', 'rana'].map((it) => placeUrl(regionOf(it), 'en')),
  ...nordland.pages.map((it) => `/${it.path}/`),
  ...nordland.goals.map((it) => goalUrl(it, 'no')),
  ...coursesInStates.map((it) => courseUrl(it, 'no')),
  ...coursesInStates.slice(0, 1).map((it) => courseUrl(it, 'en')),
  ...translated.courses.map((it) => courseUrl(it, 'no')),
  ...translated.news.map((it) => newsUrl(it, 'no')),
]

/** Every edition in a Sami language. */
export const samiPages: readonly { path: string; locale: Exclude<Locale, 'no' | 'en'> }[] = [
  ...(['se', 'smj'] as const).map((locale) => ({ path: placeUrl(regionOf('salten'), locale), locale })),
  { path: placeUrl(regionOf('mosjoen'), 'sma'), locale: 'sma' },
  { path: placeUrl(regionOf('sor-helgeland'), 'se'), locale: 'se' },
  ...(['se', 'smj', 'sma'] as const).flatMap((locale) =>
    translated.courses.map((it) => ({ path: courseUrl(it, locale), locale })),
  ),
  ...translated.news.map((it) => ({ path: newsUrl(it, 'se'), locale: 'se' as const })),
]

const sheets = [
  posterUrl(regionOf('lofoten'), 'no'),
  posterUrl(regionOf('lofoten'), 'en', 'svolvaer', 'a3'),
  noticeUrl(exceptionRegion, exception, 'no'),
]

const forms = [
  ...own('/meld/savn/?q=Kvantefysikk&region=lofoten'),
  ...own('/meld/varsel/?region=lofoten'),
  '/meld/varsel/?q=norsk&mal=nn',
  '/meld/savn/takk/?svar=1',
  '/meld/varsel/takk/',
  '/meld/savn/bekreftet/',
  '/meld/varsel/avmeldt/',
  wishLink('bekreft', key, 'no', secret),
  followLink('avmeld', key, 'no', secret),
]

const missing = [
  '/finnes-ikke/',
  '/en/finnes-ikke/',
  '/404/',
  posterUrl(regionOf('salten'), 'se'),
  courseUrl(gone, 'no'),
]

/** Pages of last resort, which need nothing but themselves. */
const plain = ['/forhandsvisning/']

/** Forms that come back with what is wrong. */
const refused: Exhibit[] = [
  { path: '/meld/savn/', scene: 'weekday', sent: { hva: ' ', epost: 'kari@@example' } },
  { path: '/en/meld/savn/', scene: 'weekday', sent: { hva: 'Physics', epost: 'kari@example.no' } },
  { path: '/meld/varsel/?region=lofoten', scene: 'weekday', sent: { epost: '' } },
  // Somebody whose browser filled in the field that is hidden.
  {
    path: '/meld/varsel/?region=lofoten',
    scene: 'weekday',
    sent: { epost: 'kari@example.no', nettside: 'example.no' },
  },
]

/** Every kind of public page, in every state that changes its mark-up. */
export const gallery: readonly Exhibit[] = [
  ...at('early', ['/', '/stedene/', '/lofoten/', '/en/lofoten/', '/rana/']),
  ...at('weekday', [...ownPages, ...documents, ...samiPages.map((it) => it.path), ...sheets, ...forms]),
  ...at('weekday', [...draftLinks, ...missing, ...plain]),
  ...refused,
  ...at('holiday', ['/', '/en/', '/stedene/', '/lofoten/', '/en/lofoten/', '/mosjoen/', '/salten/', '/kurs/']),
]
