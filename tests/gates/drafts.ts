import type { PreviewDraft } from '#content/preview.ts'
import { placeOf, translated } from './nordland.ts'

/** Drafts that somebody was sent a link to, and that the admin shows beside its form. */
const [first] = translated.news
if (!first) throw new Error('The seed has no news.')
export const draftNews = first
export const draftPlace = placeOf('lofoten')
export const drafts: readonly { name: string; draft: PreviewDraft }[] = [
  { name: `news/${draftNews.id}`, draft: { body: draftNews, problems: [], round: 0 } },
  {
    name: `place/${draftPlace.id}`,
    draft: { body: draftPlace, problems: [{ field: 'Ingress', message: 'mangler' }], round: 0 },
  },
]
