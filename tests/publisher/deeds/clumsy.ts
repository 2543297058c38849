import type { Kind } from '#content/kinds.ts'
import type { Deed } from './saying.ts'

const often: readonly Kind[] = ['place', 'course', 'region', 'news', 'notice', 'name', 'page', 'service']

/** What no editor should do, and what computers do. */
export const clumsyDeeds: Record<string, Deed> = {
  'publish nonsense': (editors) => {
    const kind = editors.chance.pick(often)
    const it = editors.any(kind)
    if (it) editors.garble(kind, it.id)
  },
  'publish a document again as it is': (editors) => {
    const kind = editors.chance.pick(often)
    editors.edit(kind, (it) => it)
  },
  'restore a document as it was': (editors) => {
    const kind = editors.chance.pick(['course', 'news', 'page', 'place', 'name'] as const)
    const it = editors.former(kind)
    if (it) editors.publish(kind, it)
  },
  'exchange the addresses of two regions': (editors) => {
    const [one, other] = [editors.any('region'), editors.any('region')]
    if (!one || !other) return
    editors.publish('region', { ...one, slug: other.slug })
    editors.publish('region', { ...other, slug: one.slug })
  },
  'restore the CMS': (editors) => editors.renumber(),
}

/** Only the pages built for tests know this word. */
export const breakingDeeds: Record<string, Deed> = {
  'break the page of a place': (editors) => editors.edit('place', (it) => ({ ...it, summary: { no: 'EXPLODE' } })),
}
