import { expect, test } from 'vitest'
import { addDays, osloDay, startOfDay } from '#content/date.ts'
import type { Content } from '#content/kinds.ts'
import { naming } from '#content/naming.ts'
import type { Region } from '#content/region.ts'
import { seed } from '#content/seed/index.ts'
import { slugify } from '#content/slug.ts'
import { placeUrl } from '#content/urls.ts'
import { Chance } from './chance.ts'
import { publishSeed, seedDay } from './seeded.ts'
import { Served } from './served.ts'
import { named } from './world.ts'

/**
 * Over any sequence of renames, undos, mergers, closings and openings, no address ever published answers 404, and none
 * redirects twice: real records, the real publisher, answers over HTTP. What the editors' side refuses (closing into
 * what is closed, taking another's name) does not happen here.
 */

/** The county as its records say it, and what was published of it. */
class County {
  readonly chance: Chance
  readonly served: Served
  readonly regions: Map<string, Content['region']>
  readonly places: Map<string, Content['place']>
  readonly names: Map<string, Content['name']>
  /** Every address a page was at or a page's name gave, in the Norwegian part of the site. */
  readonly published = new Set<string>()
  readonly done: string[] = []
  #count = 0

  constructor(served: Served, chance: Chance) {
    this.chance = chance
    this.served = served
    const it = seed(seedDay)
    this.regions = new Map(it.regions.map((region) => [region.id, region]))
    this.places = new Map(it.places.map((place) => [place.id, place]))
    this.names = new Map(it.names.map((name) => [name.id, name]))
  }

  get today(): string {
    return osloDay(this.served.time.now())
  }

  get open(): Region[] {
    return [...this.regions.values()].filter((it) => it.closed === null)
  }

  fresh(): number {
    return ++this.#count
  }

  freshId(): string {
    return `beef${(this.fresh() * 0x10001).toString(16).padStart(20, '0')}`
  }

  region(it: Region): void {
    this.regions.set(it.id, it)
    this.served.feed.publish('region', it)
  }

  name(it: Content['name']): void {
    this.names.set(it.id, it)
    this.served.feed.publish('name', it)
  }

  place(it: Content['place']): void {
    this.places.set(it.id, it)
    this.served.feed.publish('place', it)
  }

  /** What the pages say now becomes published for good. */
  remember(): void {
    for (const region of this.open) {
      const place = [...this.places.values()].find((it) => it.region === region.id)
      if (!place) continue
      this.published.add(placeUrl(region, 'no'))
      const { current } = naming(
        [...this.names.values()].filter((it) => it.place === place.id),
        this.today,
      )
      const words = [current?.name, ...place.parts.flatMap((it) => [it.name, ...it.formerPaths])]
      for (const word of words) if (word) this.published.add(`/${word.split('/').map(slugify).join('/')}/`)
      for (const { name } of region.municipalities) this.published.add(`/${slugify(name)}/`)
    }
  }
}

type Deed = (county: County) => void

const deeds: Record<string, Deed> = {
  rename: (county) => adopt(county, county.today),
  'rename from a day ahead': (county) => adopt(county, addDays(county.today, 1 + county.chance.below(3))),
  undo: (county) => {
    const { today, chance } = county
    const name = chance.maybe([...county.names.values()].filter((it) => !it.withdrawn))
    if (!name) return
    if (name.from <= today) return county.name({ ...name, withdrawn: true })
    // Pages never said it.
    county.names.delete(name.id)
    county.served.feed.withdraw('name', name.id)
  },
  close: (county) => {
    const { chance, open, today } = county
    const region = chance.maybe(open)
    const successor = chance.maybe(open.filter((it) => it.id !== region?.id))
    if (region && successor && open.length > 2)
      county.region({ ...region, closed: { on: today, successor: successor.id } })
  },
  reopen: (county) => {
    const region = county.chance.maybe([...county.regions.values()].filter((it) => it.closed !== null))
    if (region) county.region({ ...region, closed: null })
  },
  open: (county) => {
    const [region] = county.open
    const place = [...county.places.values()].find((it) => it.region === region?.id)
    if (!region || !place) return
    const id = county.freshId()
    const word = `Ny region ${county.fresh()}`
    const municipality = { number: '1899', name: `Ny kommune ${county.fresh()}`, sami: null }
    county.region({
      ...region,
      id,
      slug: slugify(word),
      name: { no: word },
      municipalities: [municipality],
      aliases: [],
    })
    county.place({ ...place, id: county.freshId(), region: id, parts: [], aliases: [] })
  },
  'move a unit with its old address': (county) => {
    const place = county.chance.maybe([...county.places.values()])
    const number = county.fresh()
    const part = { type: 'rkk', visitBefore: null, address: null, movesIn: county.today } as const
    if (place)
      county.place({
        ...place,
        parts: [
          ...place.parts,
          { ...part, id: county.freshId(), name: `RKK ${number}`, formerPaths: [`rkk/nr-${number}`] },
        ],
      })
  },
  'the day ends': (county) => county.served.time.moveTo(startOfDay(addDays(county.today, 1))),
}

function adopt(county: County, from: string): void {
  const place = county.chance.maybe([...county.places.values()])
  const name = `Karriere ${county.fresh()} nord`
  const own = { decision: null, formerShownUntil: null, withdrawn: false }
  if (place) county.name({ ...own, id: county.freshId(), place: place.id, name, from })
}

/** Where an address ends, and in how many steps. */
async function follow(served: Served, address: string): Promise<{ status: number; steps: number; at: string }> {
  let at = address
  for (let steps = 0; ; steps++) {
    const { status, headers } = await served.fetch(at)
    const to = headers.get('location')
    if (to === null || steps > 5) return { status, steps, at }
    at = to
  }
}

async function live(number: number, steps: number): Promise<void> {
  await using served = await Served.start({ fill: publishSeed })
  const chance = new Chance(number)
  const county = new County(served, chance)
  county.remember()
  for (let step = 1; step <= steps; step++) {
    const deed = chance.pick(Object.keys(deeds))
    county.done.push(deed)
    deeds[deed]?.(county)
    await served.site.loop.request()
    await served.site.loop.settled()
    if (chance.flip(0.1)) await served.restart()
    county.remember()
    if (step % 4 !== 0) continue
    const where = `seed ${number}, step ${step}, after: ${county.done.slice(-8).join('; ')}`
    const answers = await Promise.all([...county.published].map(async (it) => ({ it, ...(await follow(served, it)) })))
    expect(
      answers.filter((it) => it.status !== 200 || it.steps > 1),
      where,
    ).toEqual([])
  }
  // A node that starts from nothing knows them all too: they are in the records, not in one node's memory.
  await using other = await Served.start({ feed: served.feed })
  other.time.moveTo(served.time.now())
  await other.site.loop.request()
  const answers = await Promise.all([...county.published].map(async (it) => ({ it, ...(await follow(other, it)) })))
  expect(
    answers.filter((it) => it.status !== 200 || it.steps > 1),
    `seed ${number}, a new node`,
  ).toEqual([])
}

test.each([1, 2, 3, 4])(
  'No address ever published answers 404 and none redirects twice, whatever is renamed, undone, closed and opened (seed %i)',
  async (number) => {
    await live(number, 32)
  },
  120_000,
)

test('A region closed into one that closes later leads to the last one, in one step, in every language; no list has it', async () => {
  await using served = await Served.start({ real: true })
  const { regions } = seed(seedDay)
  const [ofoten, lofoten, vesteralen] = ['ofoten', 'lofoten', 'vesteralen'].map((slug) =>
    named(regions, (it) => it.slug === slug),
  )
  if (!ofoten || !lofoten || !vesteralen) throw new Error('The seed has other regions.')
  served.feed.publish('region', { ...ofoten, closed: { on: seedDay, successor: lofoten.id } })
  await served.site.loop.request()
  served.feed.publish('region', { ...lofoten, closed: { on: seedDay, successor: vesteralen.id } })
  await served.site.loop.request()
  await served.site.loop.settled()
  const answer = async (path: string) => {
    const { status, headers } = await served.fetch(path)
    return [path, status, headers.get('location')]
  }
  const old = ['/ofoten/', '/karrieresenter-ofoten/', '/narvik/', '/evenassi/', '/Ankenes', '/lofoten/', '/vagan/']
  for (const path of old) expect(await answer(path)).toEqual([path, 301, '/vesteralen/'])
  expect(await answer('/en/ofoten/')).toEqual(['/en/ofoten/', 301, '/en/vesteralen/'])
  expect(await answer('/finn/?sted=Narvik')).toEqual(['/finn/?sted=Narvik', 302, '/vesteralen/'])
  for (const list of ['/', '/en/', '/stedene/', '/sitemaps/places.xml', '/data/places', '/data/finder.json', '/kurs/'])
    expect([list, await (await served.fetch(list)).text()]).toEqual([
      list,
      expect.not.stringMatching(/\/(ofoten|lofoten)\/["<#]/),
    ])
  const page = await (await served.fetch('/vesteralen/')).text()
  for (const municipality of ['Hadsel', 'Narvik', 'Vågan']) expect(page).toContain(municipality)
  // A poster that shows the mark of a place that is closed: the successor has no name yet, so there is none.
  expect((await answer('/ofoten/ordmerke.svg'))[1]).toBe(410)
  served.feed.publish('region', { ...lofoten, closed: null })
  await served.site.loop.request()
  await served.site.loop.settled()
  expect(await answer('/ofoten/ordmerke.svg')).toEqual(['/ofoten/ordmerke.svg', 301, '/lofoten/ordmerke.svg'])
  // Reopened, it answers itself again.
  served.feed.publish('region', ofoten)
  await served.site.loop.request()
  await served.site.loop.settled()
  expect((await served.fetch('/ofoten/')).status).toBe(200)
  expect(await answer('/narvik/')).toEqual(['/narvik/', 301, '/ofoten/'])
}, 240_000)
