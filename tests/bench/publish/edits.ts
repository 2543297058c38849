import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { z } from 'zod'
import type { Course } from '#content/course.ts'
import type { Place } from '#content/place.ts'
import type { ReleaseRecord } from '#content/record.ts'
import type { Region } from '#content/region.ts'
import { courseUrl, placeUrl } from '#content/urls.ts'
import { telUrl } from '#site/views/telephone.ts'
import { signedIn } from '../../journeys/rest.ts'
import { bodiesOf } from './records.ts'
import { administrator, type PublishLine, type Side } from './sides.ts'
import { Watcher } from './watch.ts'

/** One change an editor made. */
export interface Edit {
  /** The REST call, from sending to the whole answer, in milliseconds. */
  saved: number
  /** From the answer until the new bytes of the document's own page were received over HTTP, in milliseconds. */
  live: number
  /** The same of the last of all pages looked at that say it. */
  everywhere: number
  /** What the site logged of it, added up over its parts; null where it logged nothing. */
  publish: PublishLine | null
}

export interface Edits {
  course: Edit[]
  telephone: Edit[]
  rename: Edit[]
  /** How many pages say the name of the renamed place. */
  mentions: number
}

export interface EditsInput {
  cmsUrl: string
  sitePort: number
  site: Side
  publicDir: string
  records: readonly ReleaseRecord[]
}

/** How many of each. */
const times = { course: 50, telephone: 50, rename: 10 }
/** Between two edits, in milliseconds: what the one before left to do (receipts) is not in the next. */
const pause = 150
/** The region whose place is edited; its place has one address, so each of its courses shows that telephone. */
const edited = 'ofoten'

/** Edits courses, a telephone and a name over REST, one after the other, each when the one before is live. */
export async function measureEdits(input: EditsInput): Promise<Edits> {
  const { records, sitePort, publicDir } = input
  const call = await signedIn({ cms: input.cmsUrl, ...administrator })
  const watcher = new Watcher(sitePort)
  const courses = bodiesOf(records, 'course')
  const region = bodiesOf(records, 'region').find((it) => it.slug === edited)
  const place = bodiesOf(records, 'place').find((it) => it.region === region?.id)
  if (!region || !place) throw new Error(`The seed has no place in ${edited}.`)
  const own = courses.filter((it) => it.region === region.id)

  const edits: Edits = { course: [], telephone: [], rename: [], mentions: 0 }
  for (let turn = 0; turn < times.course; turn += 1) {
    const course = at(courses, Math.floor((turn * courses.length) / times.course))
    const title = `${course.title.no.slice(0, 60)} endret ${turn}`
    const change = () => call('PATCH', `/api/courses/${course.id}?depth=0`, { title })
    edits.course.push(await edit(input.site, watcher, change, [courseUrl(course, 'no')], title))
  }
  const showing = await pageWithTelephone(watcher, own, place)
  for (let turn = 0; turn < times.telephone; turn += 1) {
    const telephone = `76 10 00 ${10 + turn}`
    const stored = addresses.parse(await call('GET', `/api/places/${place.id}?depth=0`))
    const changed = stored.addresses.map((it, index) => (index === 0 ? { ...it, telephone } : it))
    const change = () => call('PATCH', `/api/places/${place.id}?depth=0`, { addresses: changed })
    const paths = [placeUrl(region, 'no'), showing]
    edits.telephone.push(await edit(input.site, watcher, change, paths, telUrl(telephone)))
  }
  for (let turn = 0; turn < times.rename; turn += 1) {
    const name = `Karriere Ofoten ${turn + 1}`
    const change = () => call('POST', '/api/names?depth=0', { place: place.id, name, state: 'adopted' })
    edits.rename.push(await edit(input.site, watcher, change, [placeUrl(region, 'no'), ...some(own)], name))
    edits.mentions = mentions(publicDir, name, own, region)
  }
  watcher.close()
  return edits
}

const addresses = z.object({ addresses: z.array(z.looseObject({ telephone: z.string().nullish() })) })

async function edit(
  site: Side,
  watcher: Watcher,
  change: () => Promise<unknown>,
  paths: readonly string[],
  text: string,
): Promise<Edit> {
  const before = await Promise.all(paths.map((it) => watcher.see(it)))
  const earlier = site.publishes.length
  const asked = performance.now()
  await change()
  const saved = performance.now()
  const live: number[] = []
  // One page after the other: the visitor who watches is not to be what keeps the site busy.
  for (const [index, path] of paths.entries()) live.push((await watcher.until(path, text, at(before, index))) - saved)
  await rest(pause)
  return {
    saved: saved - asked,
    live: at(live, 0),
    everywhere: Math.max(...live),
    publish: added(site.publishes.slice(earlier)),
  }
}

/** The parts of a publish as one. */
function added(parts: readonly PublishLine[]): PublishLine | null {
  const [first] = parts
  if (!first) return null
  const sum = (pick: (it: PublishLine) => number) => parts.reduce((all, it) => all + pick(it), 0)
  const names = Object.keys(first.phases ?? {})
  return {
    ...first,
    ms: sum((it) => it.ms),
    rendered: sum((it) => it.rendered),
    pages: sum((it) => it.pages),
    phases: Object.fromEntries(names.map((name) => [name, sum((it) => it.phases?.[name] ?? 0)])),
  }
}

/** A course page that shows the first telephone number of its place. */
async function pageWithTelephone(watcher: Watcher, courses: readonly Course[], place: Place): Promise<string> {
  const number = telUrl(place.addresses[0]?.telephone ?? '')
  for (const course of courses) {
    const url = courseUrl(course, 'no')
    if ((await watcher.see(url)).body.includes(number)) return url
  }
  throw new Error(`No course page shows ${number}.`)
}

/** The first and the last course page in order, and five between, always the same. */
function some(courses: readonly Course[]): string[] {
  const shares = [0, 0.13, 0.29, 0.47, 0.61, 0.83, 1]
  const chosen = shares.map((it) => at(courses, Math.round(it * (courses.length - 1))))
  return [...new Set(chosen.map((it) => courseUrl(it, 'no')))]
}

/** How many pages say a name. @throws Error when a course page of the region does not */
function mentions(publicDir: string, name: string, courses: readonly Course[], region: Region): number {
  const says = (file: string) => readFileSync(join(publicDir, file), 'utf8').includes(name)
  for (const it of courses) {
    const url = courseUrl(it, 'no')
    if (!says(`${url.slice(1)}index.html`)) throw new Error(`${url} does not say the new name of ${region.slug}.`)
  }
  const files = readdirSync(publicDir, { recursive: true, encoding: 'utf8' })
  return files.filter((it) => it.endsWith('.html') && says(it)).length
}

function at<T>(list: readonly T[], index: number): T {
  const it = list[index]
  if (it === undefined) throw new Error(`There is no entry ${index} of ${list.length}.`)
  return it
}
