import type { Place } from './place.ts'

/** How far a region has come: `one-door`; `pilot`: trying one out; `ahead`: offices of their own until a day that is set. */
export const mergerStages = ['one-door', 'pilot', 'ahead'] as const
export type MergerStage = (typeof mergerStages)[number]

/**
 * How far a place has come on an Oslo day. Separate offices are one door from their day on, whether or not somebody has
 * changed the record by then; a pilot is one until the record says that it is established.
 */
export function mergerStage({ stage, oneDoorFrom }: Pick<Place, 'stage' | 'oneDoorFrom'>, today: string): MergerStage {
  if (stage === 'established') return 'one-door'
  if (stage === 'pilot') return 'pilot'
  return oneDoorFrom !== null && oneDoorFrom <= today ? 'one-door' : 'ahead'
}
