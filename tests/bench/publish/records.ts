import type { Content, Kind } from '#content/kinds.ts'
import type { Locale } from '#content/locale.ts'
import { parse } from '#content/parse.ts'
import { feedPage, type ReleaseRecord } from '#content/record.ts'
import { existingLocales } from '#content/translation.ts'
import { publishSecret } from './sides.ts'

/** Everything the CMS has published after a cursor, as its feed says it. */
export async function pullRecords(cmsUrl: string, since = ''): Promise<ReleaseRecord[]> {
  const records: ReleaseRecord[] = []
  let cursor = since
  for (let more = true; more; ) {
    const response = await fetch(`${cmsUrl}/api/published?since=${cursor}`, {
      headers: { authorization: `Bearer ${publishSecret}` },
    })
    const page = feedPage.parse(await response.json())
    records.push(...page.changed)
    cursor = page.cursor
    more = page.more
  }
  return records
}

/** The bodies of one kind, in the order of their ids. */
export function bodiesOf<K extends Kind>(records: readonly ReleaseRecord[], kind: K): Content[K][] {
  const own = records.filter((it) => it.kind === kind).map((it) => parse(kind, it.body))
  return own.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

export function localesOf<K extends Kind>(kind: K, body: Content[K]): Locale[] {
  return existingLocales(kind, body)
}
