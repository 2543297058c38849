/**
 * How the addresses are divided among files, so that one edit rewrites one small file: a file for each kind, and for
 * the courses one, 16 or 256 by the last hexadecimal digits of the id. How many is told by their number alone, which
 * rarely crosses a threshold.
 */
export type Depth = 0 | 1 | 2

const digits = [...'0123456789abcdef']

/** The keys of the index `shard` of courses: every pair of digits an id can end with. */
export const shardKeys: readonly string[] = digits.flatMap((a) => digits.map((b) => a + b))

const kindShards = ['site', 'places', 'goals', 'pages', 'news'] as const
export type KindShard = (typeof kindShards)[number]

/** How many digits tell the files of the courses apart. */
export function depthFor(courses: number): Depth {
  return courses < 500 ? 0 : courses < 8_000 ? 1 : 2
}

/** The names of all files that may exist; one without addresses does not. */
export function shardNames(depth: Depth): string[] {
  return [...kindShards, ...courseShards(depth)]
}

/** The file a course with this id is in. */
export function courseShard(id: string, depth: Depth): string {
  return depth === 0 ? 'courses' : `courses-${id.slice(-depth)}`
}

export function shardUrl(name: string): string {
  return `/sitemaps/${name}.xml`
}

/** What a name stands for: a kind, or the keys of courses; null where no file has that name. */
export function readShard(name: string): { kind: KindShard } | { keys: readonly string[] } | null {
  const kind = kindShards.find((it) => it === name)
  if (kind) return { kind }
  const [, ending] = /^courses(?:-([0-9a-f]{1,2}))?$/.exec(name) ?? [null]
  if (ending === null) return null
  return { keys: shardKeys.filter((it) => it.endsWith(ending ?? '')) }
}

/** How many courses there are, from how many stand under each key. */
export function courseTotal(count: (key: string) => number): number {
  return shardKeys.reduce((sum, key) => sum + count(key), 0)
}

function courseShards(depth: Depth): string[] {
  const endings = depth === 0 ? [''] : depth === 1 ? digits : shardKeys
  return endings.map((it) => courseShard(it, depth))
}
