import { addDays } from '#content/date.ts'
import { type Deed, freshId, freshSlug, freshText, retold, someDay, someTimes, withdraw } from './saying.ts'

/** What happens to news, goals, pages, pictures and the texts all pages share. */
export const textDeeds: Record<string, Deed> = {
  'write news': (editors) => {
    const like = editors.any('news')
    const date = someDay(editors)
    const expires = editors.chance.flip() ? addDays(date, 1) : null
    const own = { id: freshId(editors), slug: freshSlug(editors), title: freshText(editors), date, expires }
    if (like && editors.count('news') < 8)
      editors.publish('news', { ...like, ...own, region: editors.any('region')?.id ?? null })
  },
  'edit news': (editors) => editors.edit('news', (it) => ({ ...it, title: { ...it.title, ...freshText(editors) } })),
  'let news expire': (editors) => editors.edit('news', (it) => ({ ...it, expires: someDay(editors) })),
  'translate news, or take the translation away': (editors) =>
    editors.edit('news', (it) => ({ ...it, ...retold(editors, it.title, it.summary) })),
  'illustrate news': (editors) => editors.edit('news', (it) => ({ ...it, picture: editors.any('media')?.id ?? null })),
  'withdraw news': withdraw('news'),
  'add a picture': (editors) => {
    const id = freshId(editors)
    const original = { file: `${id}.jpg`, type: 'image/jpeg', width: 1600, height: 900, size: 1000 }
    const own = { format: 'picture', alt: freshText(editors), credit: null, original, sizes: [] } as const
    if (editors.count('media') < 5) editors.publish('media', { id, ...own, sizes: [] })
  },
  'describe a picture': (editors) =>
    editors.edit('media', (it) => (it.format === 'picture' ? { ...it, alt: freshText(editors) } : it)),
  'withdraw a picture': withdraw('media'),
  'edit a goal': (editors) =>
    editors.edit('goal', (it) => ({ ...it, summary: { ...it.summary, ...freshText(editors) } })),
  'move a goal': (editors) =>
    editors.edit('goal', (it) => ({ ...it, slug: freshSlug(editors), title: freshText(editors) })),
  'withdraw a goal': withdraw('goal'),
  'restore a goal': (editors) => {
    const it = editors.former('goal')
    if (it) editors.publish('goal', { ...it, slug: freshSlug(editors), title: freshText(editors) })
  },
  'edit a page': (editors) => editors.edit('page', (it) => ({ ...it, title: { ...it.title, ...freshText(editors) } })),
  'move a page': (editors) => editors.edit('page', (it) => ({ ...it, path: `om/${freshSlug(editors)}` })),
  'translate a page, or take the translation away': (editors) =>
    editors.edit('page', (it) => ({ ...it, ...retold(editors, it.title, it.summary) })),
  'withdraw a page': withdraw('page'),
  'edit a service': (editors) => editors.edit('service', (it) => ({ ...it, title: freshText(editors) })),
  'demand a service everywhere, or not': (editors) =>
    editors.edit('service', (it) => ({ ...it, scope: it.scope === 'local' ? 'minimum' : 'local' })),
  'edit the profile': (editors) => editors.edit('profile', (it) => ({ ...it, name: `Ei dør ${editors.fresh()}` })),
  'edit the menu': (editors) =>
    editors.edit('navigation', (it) => ({ ...it, front: { ...it.front, heading: freshText(editors) } })),
  'raise a notice, or take it down': (editors) =>
    editors.edit('notice', (it) => ({ ...it, active: !it.active, title: freshText(editors) })),
  'time the notice': (editors) => {
    const it = editors.any('notice')
    if (it) editors.publish('notice', { ...it, active: true, title: freshText(editors) }, someTimes(editors))
  },
}
