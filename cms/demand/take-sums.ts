import type { Handler } from '../submissions/handler.ts'
import { raiseTo } from './raise-to.ts'
import { regionIds } from './regions.ts'

/** Takes a node's sums of searches. */
export const takeDemand: Handler<'demand'> = async ({ node, sums }, { req }) => {
  const regions = await regionIds(req)
  for (const { day, key, said, region, result, count } of sums) {
    const sum = [node, day, region ?? '', result, key].join(' ')
    const about = { key, said, day, result, region: (region !== null && regions.get(region)) || null }
    await raiseTo(req, 'demand', sum, count, about)
  }
}
