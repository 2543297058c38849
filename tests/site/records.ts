import { startOfDay } from '#content/date.ts'
import { digest } from '#content/digest.ts'
import type { Content, Kind } from '#content/kinds.ts'
import { type Seed, seed } from '#content/seed/index.ts'
import { existingLocales } from '#content/translation.ts'
import type { Held, HeldOf } from '#site/records/held.ts'
import type { Reader } from '#site/records/reader.ts'
import { recordingReader } from '#site/records/recording.ts'
import { View } from '#site/records/view.ts'

/** The Oslo day on which the tests of the pages stand: a Sunday before a full week. */
export const today = '2026-11-22'

/** A document as the site keeps it once it is published. */
export function held<K extends Kind>(kind: K, body: Content[K]): HeldOf<K> {
  return {
    kind,
    id: body.id,
    locales: existingLocales(kind, body).filter((it) => it !== 'no'),
    digest: digest(body),
    lastmod: '2026-11-01T08:00:00.000Z',
    from: null,
    until: null,
    sequence: 1,
    body,
  }
}

/** Every document of the seed, after `change` has had its way with it. */
export function seeded(change: (it: Seed) => void = () => {}): Held[] {
  const it = seed(today)
  change(it)
  return [
    ...it.regions.map((body) => held('region', body)),
    ...it.places.map((body) => held('place', body)),
    ...it.names.map((body) => held('name', body)),
    ...it.exceptions.map((body) => held('exception', body)),
    ...it.services.map((body) => held('service', body)),
    ...it.providers.map((body) => held('provider', body)),
    ...it.goals.map((body) => held('goal', body)),
    ...it.courses.map((body) => held('course', body)),
    ...it.news.map((body) => held('news', body)),
    ...it.pages.map((body) => held('page', body)),
    held('profile', it.profile),
    held('navigation', it.navigation),
    held('notice', it.notice),
    held('statement', it.statement),
    held('privacy', it.privacy),
  ]
}

/** The records as the public sees them at nine in the morning of `today`. */
export function viewOf(records: readonly Held[], now = startOfDay(today) + 9 * 3_600_000): View {
  return View.empty(now).update({ put: records, now }).view
}

/** A reader of the seed for a test that renders nothing; at nine in the morning of `day`. */
export function readerOf(records: readonly Held[] = seeded(), day = today): Reader {
  const view = viewOf(records, startOfDay(day) + 9 * 3_600_000)
  return recordingReader(() => view)
}
