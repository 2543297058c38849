import type { Answer } from '../../publisher/redirects.ts'

/** Old paths that answer the same: `to` is null for what is gone. */
export interface Group {
  status: 301 | 302 | 410
  to: string | null
  paths: string[]
}

/** Old paths by what they answer, at most `most` in a group. */
export function grouped(paths: Iterable<[string, Answer]>, most: number): Group[] {
  const open = new Map<string, Group>()
  const groups: Group[] = []
  for (const [path, answer] of paths) {
    const to = answer.status === 410 ? null : answer.to
    const key = `${answer.status} ${to}`
    let group = open.get(key)
    if (!group || group.paths.length === most) {
      group = { status: answer.status, to, paths: [] }
      open.set(key, group)
      groups.push(group)
    }
    group.paths.push(path)
  }
  return groups
}
