import type { Kind } from '#content/kinds.ts'
import type { Gone, Held } from '../records/held.ts'
import { type Refused, type Taken, takeIn } from '../records/intake.ts'
import type { View } from '../records/view.ts'
import { FeedUnavailable, type Pulled } from './feed.ts'

/** What the pulled records mean for the records the site holds. */
export interface Intake {
  put: Taken[]
  gone: Gone[]
  drop: { kind: Kind; id: string }[]
  refused: Refused[]
}

/**
 * Sorts what was pulled. Reading a change twice is harmless, and a change older than what is held is passed over.
 * What does not parse leaves what is held (I1); after a new epoch, what is no longer listed is dropped.
 * @throws FeedUnavailable when a new epoch lists no region while the site has some: a CMS with an empty database must not empty the site.
 */
export function sort(pulled: Pulled, view: View): Intake {
  const intake: Intake = { put: [], gone: [], drop: [], refused: [] }
  const listed = new Set<string>()
  for (const raw of pulled.changed) {
    const taken = takeIn(raw)
    if ('refused' in taken) {
      intake.refused.push(taken.refused)
      listed.add(`${taken.refused.kind} ${taken.refused.id}`)
      continue
    }
    const { held } = taken
    listed.add(`${held.kind} ${held.id}`)
    if (pulled.whole || isNews(held, view)) intake.put.push(taken)
  }
  for (const gone of pulled.gone) {
    const held = view.held(gone.kind, gone.id)
    const known = view.gone(gone.kind, gone.id)
    if (
      pulled.whole ? !listed.has(`${gone.kind} ${gone.id}`) : (held?.sequence ?? known?.sequence ?? -1) < gone.sequence
    )
      intake.gone.push(gone)
  }
  if (pulled.whole) intake.drop = unlisted(view, listed, intake)
  return intake
}

function isNews(held: Held, view: View): boolean {
  const before = view.held(held.kind, held.id) ?? view.gone(held.kind, held.id)
  return before === undefined || before.sequence < held.sequence
}

function unlisted(view: View, listed: ReadonlySet<string>, intake: Intake): { kind: Kind; id: string }[] {
  const regions = intake.put.some((it) => it.held.kind === 'region')
  if (!regions && view.every('region').length > 0) {
    throw new FeedUnavailable(
      'the CMS lists no region under its new epoch: the site keeps what it has. Publish the regions, or empty the data folder to start over.',
    )
  }
  const goneNow = new Set(intake.gone.map((it) => `${it.kind} ${it.id}`))
  return [...view.everyHeld()].filter((it) => !listed.has(`${it.kind} ${it.id}`) && !goneNow.has(`${it.kind} ${it.id}`))
}
