import { beforeAll, expect, inject, it } from 'vitest'
import { misfits } from '../database/plans/judged.ts'
import { growthsOf, type Watched, watch } from '../database/plans/watched.ts'
import { allowedOnSqlite } from './plans/allowed.ts'
import { asked, askerOf } from './plans/asked.ts'
import { type World, world } from './world.ts'

/** Every question that the CMS puts to its database, where there is little and where there is ten times as much. */

const [few, many] = [1_000, 10_000]
const minutes = 60_000

const isOnMongodb = inject('seeded').mongodb !== null

let cms: World
let watched: Watched
beforeAll(async () => {
  if (isOnMongodb) return
  cms = await world(async (database) => {
    watched = await watch(database, few)
  })
})

it.skipIf(isOnMongodb)(
  'no list and no feed costs more because there are ten times as many documents, but for what is allowed with a reason',
  async () => {
    const asker = await askerOf(cms)
    watched.listen(cms.payload)
    const small = await watched.during(asked(asker))
    await watched.grow(few, many)
    const large = await watched.during(asked(asker))
    const growths = await growthsOf(small, large)
    expect(growths.length).toBeGreaterThan(300)
    expect(misfits(growths, allowedOnSqlite, many - few).join('\n\n')).toBe('')
  },
  5 * minutes,
)
