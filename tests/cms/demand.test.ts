import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { addDays, startOfDay } from '#content/date.ts'
import { demandWorld, today } from './demand-world.ts'

/** What people miss, and how often pages are opened: who sees it, and what of it. */

const { cms, regions, lofoten, communications, course, entriesOf, take, wish, searched } = await demandWorld()

describe('the list', () => {
  it('a region’s editor sees what their region and all of the county miss, and no other region’s', async () => {
    await wish('Båtbygger', 'lofoten')
    await wish('båtbygger ', 'lofoten')
    await wish('Reindrift', 'ofoten')
    await wish('Tegnspråk', null)
    const mine = await entriesOf(lofoten)
    expect(mine.map((it) => [it.said[0]?.trim(), it.region?.name ?? null, it.wishes, it.mine]).toSorted()).toEqual(
      [
        ['Tegnspråk', null, 1, false],
        ['båtbygger', 'Lofoten', 2, true],
      ].toSorted(),
    )
    const all = await entriesOf(communications)
    expect(all.map((it) => it.key).toSorted()).toEqual(['batbygger', 'reindrift', 'tegnsprak'])
    expect((await entriesOf(communications, `?region=${regions.get('ofoten')}`)).map((it) => it.key)).toEqual([
      'reindrift',
    ])
    // Asking for another's list gives nothing of it.
    expect(await entriesOf(lofoten, `?region=${regions.get('ofoten')}`)).toEqual([])
    expect((await entriesOf(communications, '?region=county')).map((it) => it.key)).toEqual(['tegnsprak'])
    const file = await fetchFile('/api/demand/entries.csv', lofoten)
    expect(file.status).toBe(200)
    expect(file.text).toContain('båtbygger')
    expect(file.text).not.toContain('Reindrift')
    expect((await fetchFile('/api/demand/entries.csv')).status).toBe(401)
    expect((await fetchFile('/api/visits/months.csv')).status).toBe(401)
    const contributor = await cms.signIn('course-contributor', [regions.get('lofoten') ?? ''])
    expect((await fetchFile('/api/demand/entries.csv', contributor)).status).toBe(403)
  })

  it('a search is shown once it was made on three different days, and to nobody before', async () => {
    await searched('glassblåser', addDays(today, -3), 'lofoten', 'none', 40)
    await searched('glassblåser', addDays(today, -2), 'ofoten')
    expect((await entriesOf(communications)).map((it) => it.key)).not.toContain('glassblåser')
    await searched('glassblåser', addDays(today, -2), 'ofoten', 'none', 7)
    expect((await entriesOf(communications)).map((it) => it.key)).not.toContain('glassblåser')
    await searched('glassblåser', addDays(today, -1), 'lofoten', 'poor', 2)
    const shown = (await entriesOf(communications)).filter((it) => it.key === 'glassblåser')
    expect(shown.map((it) => [it.region?.name, it.searches]).toSorted()).toEqual([
      ['Lofoten', { none: 40, poor: 2, fine: 0 }],
      ['Ofoten', { none: 7, poor: 0, fine: 0 }],
    ])
    expect((await entriesOf(lofoten)).filter((it) => it.key === 'glassblåser')).toHaveLength(1)
  })

  it('says from which municipalities once it was missed on three different days, and forgets them after a year', async () => {
    const from = (municipality: string | null, daysAgo: number) =>
      take(
        { kind: 'wish', what: 'Anleggsdykker', region: 'lofoten', municipality, contact: null },
        startOfDay(addDays(today, -daysAgo)) + 12 * 3_600_000,
      )
    const told = async () => (await entriesOf(lofoten)).find((it) => it.key === 'anleggsdykker')
    for (const it of ['1856', '1865', '1865']) await from(it, 2)
    await from(null, 1)
    // Two days: one of few in Røst might be told by it.
    expect(await told()).toMatchObject({ wishes: 4, days: 2, municipalities: [] })
    expect((await fetchFile('/api/demand/entries.csv', lofoten)).text).not.toContain('Røst')
    await from('1860', 0)
    const municipalities = [
      { name: 'Vågan', count: 2 },
      { name: 'Røst', count: 1 },
      { name: 'Vestvågøy', count: 1 },
    ]
    expect(await told()).toMatchObject({ wishes: 5, municipalities })
    expect((await fetchFile('/api/demand/entries.csv', lofoten)).text).toContain('Vågan: 2, Røst: 1, Vestvågøy: 1')
    const { eraseWhatIsOld } = await import('#cms/demand/erase.ts')
    await eraseWhatIsOld(cms.payload, startOfDay(addDays(today, 364)))
    expect(await told()).toMatchObject({ wishes: 5, municipalities: [{ name: 'Vestvågøy', count: 1 }] })
  })

  it('what no list shows can be neither marked nor deleted, so trying tells nothing of it', async () => {
    await searched('kari nordmann', today, 'lofoten')
    const entry = { key: 'kari nordmann', region: regions.get('lofoten') ?? '' }
    const unknown = { ...entry, key: 'ingen har sagt dette' }
    for (const [path, more] of [
      ['/api/demand/delete', {}],
      ['/api/demand/aside', { word: 'Fordi.' }],
      ['/api/demand/answer', { course }],
    ] as const) {
      const [hidden, none] = await Promise.all(
        [entry, unknown].map((it) => cms.call('POST', path, { token: lofoten, body: { ...it, ...more } })),
      )
      expect([path, hidden?.status]).toEqual([path, 404])
      expect(hidden).toEqual(none)
    }
  })

  it('a sum that comes again, or older, counts once; two nodes are added up', async () => {
    const sums = (count: number) => [
      { day: today, key: 'smed', said: 'smed', region: null, result: 'none' as const, count },
    ]
    for (const on of [1, 2, 3]) await searched('smed', addDays(today, -on))
    await take({ kind: 'demand', node: 'node-1', sums: sums(5) })
    await take({ kind: 'demand', node: 'node-1', sums: sums(9) })
    await take({ kind: 'demand', node: 'node-1', sums: sums(9) })
    await take({ kind: 'demand', node: 'node-1', sums: sums(5) })
    await take({ kind: 'demand', node: 'node-2', sums: sums(2) })
    const smed = (await entriesOf(communications)).find((it) => it.key === 'smed')
    expect(smed?.searches.none).toBe(3 + 9 + 2)
    expect(smed?.days).toBe(4)
  })

  it('a search that found enough is nobody’s need', async () => {
    for (const on of [1, 2, 3, 4]) await searched('norsk', addDays(today, -on), null, 'fine', 90)
    expect((await entriesOf(communications)).map((it) => it.key)).not.toContain('norsk')
  })

  it('is set aside with a word and opened again, by one’s own region only', async () => {
    await wish('Romfart', 'lofoten')
    const entry = { key: 'romfart', region: regions.get('lofoten') ?? '' }
    const salten = await cms.signIn('region-editor', [regions.get('salten') ?? ''])
    const aside = (token: string, word = 'Finnes på nett') =>
      cms.call('POST', '/api/demand/aside', { token, body: { ...entry, word } })
    expect((await aside(salten)).status).toBe(403)
    expect((await aside(lofoten, '')).status).toBe(400)
    const { status, body } = await aside(lofoten)
    expect(status).toBe(200)
    const shown = async () => (await entriesOf(lofoten)).find((it) => it.key === 'romfart')
    expect(await shown()).toMatchObject({ state: 'aside', mark: { word: 'Finnes på nett' } })
    // What somebody says after that is not set aside.
    await wish('Romfart', 'lofoten')
    expect(await shown()).toMatchObject({ state: 'open', wishes: 2 })
    const undo = (token: string) => cms.call('POST', `/api/demand-marks/${Object(body).id}/undo`, { token })
    expect((await undo(salten)).status).toBe(403)
    expect((await undo(lofoten)).status).toBe(200)
    expect(await shown()).toMatchObject({ state: 'open', mark: null })
    const county = { key: 'tegnsprak', region: null, word: 'Nei' }
    expect((await cms.call('POST', '/api/demand/aside', { token: lofoten, body: county })).status).toBe(403)
    const nothing = { key: 'finnes ikke', region: null, word: 'Nei' }
    expect((await cms.call('POST', '/api/demand/aside', { token: communications, body: nothing })).status).toBe(404)
  })
})

describe('visits', () => {
  it('are told by page and month, with the month before and last year, of one’s own region only', async () => {
    const node = 'node-1'
    const month = today.slice(0, 7)
    const before = addDays(`${month}-01`, -1).slice(0, 7)
    const lastYear = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`
    const path = (await published('course', course)) ?? ''
    await take({
      kind: 'visits',
      node,
      month,
      pages: [
        { path: '/lofoten/', count: 30 },
        { path, count: 4 },
        { path: '/salten/', count: 9 },
      ],
    })
    await take({ kind: 'visits', node, month, pages: [{ path: '/lofoten/', count: 25 }] })
    await take({ kind: 'visits', node: 'node-2', month, pages: [{ path: '/lofoten/', count: 5 }] })
    await take({ kind: 'visits', node, month: before, pages: [{ path: '/lofoten/', count: 12 }] })
    await take({ kind: 'visits', node, month: lastYear, pages: [{ path: '/lofoten/', count: 7 }] })
    const { body } = await cms.call('GET', '/api/visits/months', { token: lofoten })
    const rows = z
      .object({
        rows: z.array(z.object({ path: z.string(), count: z.number(), before: z.number(), lastYear: z.number() })),
      })
      .parse(body).rows
    expect(rows).toEqual([
      { path: '/lofoten/', count: 35, before: 12, lastYear: 7 },
      { path, count: 4, before: 0, lastYear: 0 },
    ])
    const all = await cms.call('GET', `/api/visits/months?region=${regions.get('salten')}`, { token: communications })
    expect(Object(all.body).rows.map((it: { path: string }) => it.path)).toEqual(['/salten/'])
    const file = await fetchFile('/api/visits/months.csv', lofoten)
    expect(file.text).toContain('/lofoten/;35;12;7')
    expect(file.text).not.toContain('/salten/')
  })
})

async function published(kind: string, id: string): Promise<string | null> {
  const { pageOf, releaseOf } = await import('#cms/receipts/page-of.ts')
  const release = await releaseOf(cms.payload, kind, id)
  return release && pageOf(cms.payload, release)
}

/** A file for a spreadsheet is not JSON, which is what the world's calls read. */
async function fetchFile(path: string, token?: string): Promise<{ status: number; text: string }> {
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('#cms/payload.config.ts')
  const headers: Record<string, string> = token ? { authorization: `JWT ${token}` } : {}
  const request = new Request(`http://localhost:3000${path}`, { headers })
  const response = await handleEndpoints({ config, request })
  return { status: response.status, text: await response.text() }
}
