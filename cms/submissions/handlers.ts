import type { SubmissionKind } from '#content/submission.ts'
import { takeDemand } from '../demand/take-sums.ts'
import { takeVisits } from '../demand/take-visits.ts'
import { confirmContact, eraseContact, takeWish } from '../demand/take-wish.ts'
import { confirmFollow, eraseFollower, stopFollow, takeFollow } from '../following/take.ts'
import type { Handler } from './handler.ts'

/** What each kind of submission does. */
export const handlers: { [K in SubmissionKind]: Handler<K> } = {
  wish: takeWish,
  'wish-confirm': confirmContact,
  'wish-erase': eraseContact,
  follow: takeFollow,
  'follow-confirm': confirmFollow,
  'follow-stop': stopFollow,
  'follow-erase': eraseFollower,
  demand: takeDemand,
  visits: takeVisits,
}
