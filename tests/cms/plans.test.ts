import { beforeAll, expect, it } from 'vitest'
import { misfits } from '../database/plans/judged.ts'
import { growthsOf, type Watched, watch } from '../database/plans/watched.ts'
import { allowedOnMongodb, allowedOnSqlite } from './plans/allowed.ts'
import { asked, askerOf } from './plans/asked.ts'
import { type World, world } from './world.ts'

/** Every question that the CMS puts to its database, where there is little and where there is ten times as much. */

const [few, many] = [1_000, 10_000]
const minutes = 60_000

let cms: World
let watched: Watched
beforeAll(async () => {
  cms = await world(async (database) => {
    watched = await watch(database, few)
  })
})

it(
  'no list and no feed costs more because there are ten times as many documents, but for what is allowed with a reason',
  async () => {
    const asker = await askerOf(cms)
    watched.listen(cms.payload)
    const small = await watched.during(asked(asker))
    await watched.grow(few, many)
    const large = await watched.during(asked(asker))
    const allowed = cms.payload.db.name === 'sqlite' ? allowedOnSqlite : allowedOnMongodb
    const growths = await growthsOf(small, large)
    expect(growths.length).toBeGreaterThan(100)
    expect(misfits(growths, allowed, many - few).join('\n\n')).toBe('')
  },
  5 * minutes,
)
