import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { addDays, osloDay } from '#content/date.ts'
import { parse } from '#content/parse.ts'
import { feedPage } from '#content/record.ts'
import { nb } from '#site/text/nb.ts'
import { privacyView } from '#site/views/privacy.ts'
import { speech } from '#site/views/speech.ts'
import { statementView } from '#site/views/statement.ts'
import { held, readerOf, seeded } from '../site/records.ts'
import { type World, world } from './world.ts'

/** The accessibility statement and the privacy page follow the facts that communications enter, and claim no more. */

let cms: World
let token: string
beforeAll(async () => {
  cms = await world()
  token = await cms.signIn('communications')
})

const refusal = z.object({
  errors: z.array(
    z.object({ data: z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) }) }),
  ),
})

async function body(kind: 'statement' | 'privacy'): Promise<unknown> {
  const headers = { authorization: `Bearer ${cms.publishSecret}` }
  let since = ''
  for (;;) {
    const answer = feedPage.parse((await cms.call('GET', `/api/published?since=${since}`, { headers })).body)
    const found = answer.changed.find((it) => it.kind === kind)
    if (found || !answer.more) return found?.body
    since = answer.cursor
  }
}

const save = (slug: string, data: object) => cms.call('POST', `/api/globals/${slug}?locale=no`, { token, body: data })

async function wrong(slug: string, data: object): Promise<[string, string][]> {
  const answer = await save(slug, data)
  expect(answer.status).toBe(400)
  return (refusal.parse(answer.body).errors[0]?.data.errors ?? []).map((it) => [it.path, it.message])
}

const page = async () => {
  const facts = parse('statement', await body('statement'))
  return statementView(
    readerOf([...seeded().filter((it) => it.kind !== 'statement'), held('statement', facts)]),
    speech('no', 'nb'),
  )
}

const check = { how: 'screen-reader', on: '2026-10-01T12:00:00.000Z', by: 'Kommunikasjon, med NVDA.' }
const fault = { criterion: '1.1.1', reason: 'fault', text: 'Kartet har ingen tekst for skjermlesere.', mended: null }

it('a fresh installation says that nobody has assessed it', async () => {
  expect((await page()).lede).toBe(nb.statement.lede.unknown)
})

it('a changed fact is a changed page', async () => {
  const saved = await save('statement', {
    checks: [check],
    conformance: 'partial',
    faults: [fault],
    telephone: '75 00 00 01',
  })
  expect(saved.status).toBe(200)
  const now = await page()
  expect(now).toMatchObject({ lede: nb.statement.lede.partial, reservations: [], telephone: '75 00 00 01' })
  expect(now.checks).toEqual([{ how: 'Skjermleser', on: '1. oktober 2026', by: { text: check.by, lang: 'nb' } }])
  expect(now.faults.map((it) => [it.criterion, it.text.text])).toEqual([['WCAG 1.1.1', fault.text]])
  await save('statement', { published: 'https://uustatus.no/nb/erklaringer/1' })
  expect((await page()).published).toBe('https://uustatus.no/nb/erklaringer/1')
})

it('nobody can claim what nobody has judged, nor be blameless with faults, nor at fault without', async () => {
  const before = await body('statement')
  const automated = { ...check, how: 'automated' }
  expect(await wrong('statement', { checks: [automated], conformance: 'partial', faults: [fault] })).toEqual([
    ['conformance', expect.stringContaining('ingen har vurdert nettstedet ennå')],
  ])
  expect(await wrong('statement', { checks: [check], conformance: 'full', faults: [fault] })).toEqual([
    ['conformance', expect.stringContaining('følger ikke kravene fullt ut')],
  ])
  expect(await wrong('statement', { checks: [check], conformance: 'none', faults: [] })).toEqual([
    ['faults', expect.stringContaining('skriv hvilke feil')],
  ])
  expect(await body('statement')).toEqual(before)
})

it('what is missing or wrong is told at its field', async () => {
  const tomorrow = `${addDays(osloDay(Date.now()), 1)}T12:00:00.000Z`
  expect(await wrong('statement', { checks: [{ ...check, on: tomorrow }] })).toEqual([
    ['checks.0.on', 'Dagen er ikke kommet ennå. Skriv bare det som er gjort.'],
  ])
  expect((await wrong('statement', { checks: [{ how: 'expert', on: check.on }] })).map(([path]) => path)).toEqual([
    'checks.0.by',
  ])
  expect(await wrong('statement', { published: 'https://example.no/erklaering' })).toEqual([
    ['published', expect.stringContaining('uustatus.no')],
  ])
  expect((await wrong('statement', { complaint: 'Diskrimineringsnemnda' })).map(([path]) => path)).toEqual([
    'complaint',
  ])
  expect((await wrong('privacy', { officer: { name: 'Ombudet' } })).map(([path]) => path)).toEqual(['officer.email'])
  expect((await wrong('privacy', { telephone: 'ring oss' })).map(([path]) => path)).toEqual(['telephone'])
})

it('who answers for privacy is who the CMS says', async () => {
  const officer = { name: 'Personvernombudet', email: 'ombud@example.no' }
  expect(
    (await save('privacy', { officer, processors: [{ name: 'Drift AS', does: 'Drifter tjenerne.' }] })).status,
  ).toBe(200)
  const facts = parse('privacy', await body('privacy'))
  const read = readerOf([...seeded().filter((it) => it.kind !== 'privacy'), held('privacy', facts)])
  expect(privacyView(read, speech('no', 'nn'))).toMatchObject({
    officer: { ...officer, telephone: null },
    processors: [{ name: 'Drift AS', does: { text: 'Drifter tjenerne.', lang: 'nn' } }],
  })
})

it('no information page can take the address of either', async () => {
  const { docs } = await cms.payload.find({ collection: 'pages', where: { path: { equals: 'om/rammeverk' } } })
  const answer = await cms.call('PATCH', `/api/pages/${docs[0]?.id}`, { token, body: { path: 'om/personvern' } })
  expect(answer.status).toBe(400)
  expect(refusal.parse(answer.body).errors[0]?.data.errors[0]).toMatchObject({
    path: 'path',
    message: expect.stringContaining('skriver nettstedet selv'),
  })
})
