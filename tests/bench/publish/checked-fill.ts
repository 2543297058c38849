import type { ReleaseRecord } from '#content/record.ts'
import { signedIn } from '../../journeys/rest.ts'
import { bodiesOf, pullRecords } from './records.ts'
import { administrator } from './sides.ts'

/**
 * Whether the rows that were copied say what their release records say: a course saved as it is must release nothing.
 * @throws Error when the CMS, asked to save a copied course unchanged, makes another record of it
 */
export async function checkFill(cmsUrl: string, records: readonly ReleaseRecord[]): Promise<void> {
  const copy = bodiesOf(records, 'course').find((it) => it.slug.endsWith('-1'))
  if (!copy) return
  const call = await signedIn({ cms: cmsUrl, ...administrator })
  await call('PATCH', `/api/courses/${copy.id}?depth=0`, { title: copy.title.no })
  const last = Math.max(...records.map((it) => it.sequence))
  const [changed] = await pullRecords(cmsUrl, String(last))
  if (changed) throw new Error(`${changed.kind} ${changed.id}: its rows say something else than its release record.`)
}
