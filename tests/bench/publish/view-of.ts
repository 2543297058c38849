import { takeIn } from '#site/records/intake.ts'
import { View } from '#site/records/view.ts'

/** The records as the public sees them at an instant (milliseconds since the epoch). */
export function viewOf(records: readonly unknown[], now: number): View {
  const put = records.map((it) => {
    const taken = takeIn(it)
    if ('refused' in taken) throw new Error(`${taken.refused.kind} ${taken.refused.id}: ${taken.refused.reason}`)
    return taken.held
  })
  return View.empty(now).update({ put, now }).view
}
