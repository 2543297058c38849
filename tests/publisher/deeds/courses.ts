import { addDays } from '#content/date.ts'
import { type Deed, freshId, freshSlug, freshText, retold, someDay, someTimes, withdraw } from './saying.ts'

/** What happens to courses. */
export const courseDeeds: Record<string, Deed> = {
  'write a course': (editors) => {
    const like = editors.any('course') ?? editors.former('course')
    const own = { id: freshId(editors), slug: freshSlug(editors), title: freshText(editors) }
    if (like && editors.count('course') < 12) editors.publish('course', { ...like, ...own })
  },
  'edit a course': (editors) =>
    editors.edit('course', (it) => ({ ...it, title: { ...it.title, ...freshText(editors) } })),
  'give a course other words': (editors) => editors.edit('course', (it) => ({ ...it, slug: freshSlug(editors) })),
  'translate a course, or take the translation away': (editors) =>
    editors.edit('course', (it) => ({ ...it, ...retold(editors, it.title, it.summary) })),
  'give a course to another region': (editors) =>
    editors.edit('course', (it) => ({ ...it, region: editors.any('region')?.id ?? it.region })),
  'show a course elsewhere, or at home only': (editors) => {
    const region = editors.chance.flip() ? undefined : editors.any('region')
    editors.edit('course', (it) => ({ ...it, shownIn: region ? [region.id] : [] }))
  },
  'change the goals of a course': (editors) => {
    const goal = editors.chance.flip() ? undefined : editors.any('goal')
    editors.edit('course', (it) => ({ ...it, goals: goal ? [goal.id] : [] }))
  },
  'hand a course to another provider': (editors) =>
    editors.edit('course', (it) => ({ ...it, provider: editors.any('provider')?.id ?? it.provider })),
  'date a course': (editors) => {
    const starts = someDay(editors)
    const run = {
      applyFrom: null,
      deadline: addDays(starts, -editors.chance.below(4)),
      starts,
      ends: addDays(starts, 2),
    }
    editors.edit('course', (it) => ({
      ...it,
      admission: 'sessions',
      sessions: it.sessions.slice(0, 2).map((session) => ({ ...session, ...run })),
    }))
  },
  'time a course': (editors) => {
    const it = editors.any('course')
    if (it) editors.publish('course', it, someTimes(editors))
  },
  'withdraw a course': withdraw('course'),
  'restore a course': (editors) => {
    const it = editors.former('course')
    if (it) editors.publish('course', { ...it, slug: freshSlug(editors), title: freshText(editors) })
  },
  'rename a provider': (editors) => editors.edit('provider', (it) => ({ ...it, name: `Skole ${editors.fresh()}` })),
}
