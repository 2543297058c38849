import type { Place } from '#content/place.ts'
import { joined } from '#site/text/words.ts'
import type { PlaceView } from '../place.ts'
import type { Speech } from '../speech.ts'
import { descriptionLength, fitting, sentencesWithin, titleLength } from './fitting.ts'

/** What a page says of itself where it is found: in lists of hits, and where it is shared. */
export interface Head {
  title: string
  description: string
}

/**
 * A place as people look for it: its name, its towns, and that its hours are here; then the municipalities, for who
 * searches for Træna. Where the site has no words in the page's language, names alone.
 */
export function placeHead(
  place: Pick<Place, 'addresses'>,
  view: Pick<PlaceView, 'title' | 'summary' | 'municipalities'>,
  page: Speech,
): Head {
  const { words } = page
  const towns = place.addresses.map((it) => it.label)
  // "OPUS Mosjøen karrieresenter" says already where it is.
  const unsaid = towns.filter((it) => !view.title.includes(it))
  const named = unsaid.length === 0 ? view.title : `${view.title}, ${joined(towns, words.and)}`
  if (words.lang !== page.lang)
    return { title: fitting([named, view.title], titleLength), description: view.summary.text }
  const { heads } = words
  const municipalities = joined(
    view.municipalities.map((it) => it.name),
    words.and,
  )
  return {
    title: fitting([heads.withHours(named), named, heads.withHours(view.title), view.title], titleLength),
    description: sentencesWithin(
      [heads.place(joined(towns, words.and)), heads.forPeopleIn(municipalities), view.summary.text],
      descriptionLength,
    ),
  }
}
