import type { Payload } from 'payload'
import { totals } from '../database/totals.ts'
import { nodesOf } from '../nodes/nodes.ts'
import { epoch, renewEpoch } from './epoch.ts'
import { readMark, setMark } from './mark.ts'
import { continueAfter } from './sequence.ts'

/**
 * Readies the feed of a database that was just opened. One that is behind what was released here before is a copy put
 * back: it begins another life, so that every node of the site compares everything with it.
 */
export async function beginReleases(payload: Payload): Promise<void> {
  const { highest } = await totals(payload)
  const mark = readMark()
  if (highest < mark) {
    payload.logger.warn({
      msg: 'The database is older than what was published from here: it was put back from a copy. The site compares everything with it.',
    })
    await renewEpoch(payload)
  } else await epoch(payload)
  if (highest !== mark) setMark(highest)
  continueAfter(highest)
  await nodesOf(payload)
}
