import type { ReadKey } from '../records/keys.ts'
import type { View } from '../records/view.ts'
import { heads } from './heads.ts'
import type { House } from './house.ts'
import { type Part, part } from './part.ts'
import { plan, planAll } from './plan.ts'
import { spread } from './spread.ts'

/** How many times larger the parts are where everything is made: nobody waits for one page of them. */
const bulk = 5

export interface Decision {
  todo: Part
  /** What changed, now and in publishes whose own pages went ahead. */
  touched: ReadonlySet<ReadKey>
  /** Pages that read what changed; only those that go ahead, where `isAhead`. */
  concerned: ReadonlySet<string>
  /** Own pages go ahead; what else reads what changed is followed by the next publish. */
  isAhead: boolean
}

export interface Updated {
  view: View
  changes: ReturnType<View['update']>['changes']
  touched: ReadonlySet<ReadKey>
}

/**
 * What a publish renders and removes.
 * @param retry addresses of pages that failed and are due for another try
 * @param look `everything` where every page is to be made, `all` where every page is to be looked at, else `changes`
 */
export async function decide(
  house: House,
  { view, changes, touched: fresh }: Updated,
  retry: readonly string[],
  look: 'everything' | 'all' | 'changes',
): Promise<Decision> {
  const { leaving, book, unreadable, app } = house
  const touched = new Set([...fresh, ...house.owed])
  const ahead = look === 'changes' ? heads(house, view, changes, touched) : null
  const concerned = ahead ?? (look === 'everything' ? new Set<string>() : await spread(view, book, touched))
  const size = look === 'changes' && !house.filling ? house.partSize : house.partSize * bulk
  const waiting = [...house.due]
  const turn = look === 'changes' ? waiting.splice(0, size) : waiting.splice(0)
  // Those that waited longest first.
  const due = new Set([...turn, ...concerned, ...retry])
  const input = { view, before: house.view, changes, fixed: app.fixed, book, due, leaving, unreadable }
  const planned = look === 'changes' ? plan(input) : planAll(input, look === 'everything')
  const isAhead = ahead !== null
  return { todo: part(planned, { size, inOrder: house.filling, ahead: isAhead, waiting }), touched, concerned, isAhead }
}
