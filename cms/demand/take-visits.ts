import type { Handler } from '../submissions/handler.ts'
import { raiseTo } from './raise-to.ts'

/** Takes a node's sums of visits in a month. */
export const takeVisits: Handler<'visits'> = async ({ node, month, pages }, { req }) => {
  for (const { path, count } of pages) await raiseTo(req, 'visits', `${node} ${month} ${path}`, count, { month, path })
}
