import { describe, expect, it } from 'vitest'
import type { Privacy } from '#content/privacy.ts'
import type { Statement } from '#content/statement.ts'
import { nb } from '#site/text/nb.ts'
import { open } from '#site/views/open.ts'
import { privacyView } from '#site/views/privacy.ts'
import { entriesOf } from '#site/views/sitemap/entries.ts'
import { speech } from '#site/views/speech.ts'
import { statementView } from '#site/views/statement.ts'
import { readerOf, seeded, today } from '../records.ts'

const words = nb.statement
const bokmal = speech('no', 'nb')
const text = { no: 'Skjermlesere leser ikke kartet.' }
const assessed: Statement['checks'][number] = { how: 'expert', on: '2026-11-01', by: { no: 'NAV Brukerprøving.' } }

function reader(facts: Partial<Statement>, privacy: Partial<Privacy> = {}) {
  return readerOf(
    seeded((it) => {
      it.statement = { ...it.statement, ...facts }
      it.privacy = { ...it.privacy, ...privacy }
    }),
  )
}
const view = (facts: Partial<Statement>) => statementView(reader(facts), bokmal)

describe('The accessibility statement', () => {
  it('claims nothing while nobody has assessed the site, and says who has not', () => {
    const it = statementView(readerOf(), bokmal)
    expect(it.lede).toBe('Ingen har vurdert hele nettstedet ennå. Derfor sier vi ikke at det følger kravene.')
    expect(it.reservations).toEqual([words.notJudged])
    expect(view({ checks: [], faults: [] })).toMatchObject({
      lede: words.lede.unknown,
      reservations: [words.notTried],
      noFaults: words.noneEntered,
    })
  })

  it('says so where nothing at all was entered, and still whom to write to', () => {
    const none = readerOf(seeded().filter((it) => it.kind !== 'statement' && it.kind !== 'privacy'))
    expect(statementView(none, bokmal)).toMatchObject({
      lede: words.lede.unknown,
      reservations: [words.notTried],
      email: 'post@example.no',
      complaint: null,
      published: null,
    })
    expect(open(none, new URL('http://site/om/tilgjengelighet/'))).toMatchObject({ screen: 'statement', status: 200 })
    expect(privacyView(none, bokmal)).toMatchObject({ controller: 'Nordland fylkeskommune', officer: null })
    expect(open(none, new URL('http://site/en/om/personvern/'))).toMatchObject({ screen: 'privacy', status: 200 })
  })

  it('says what was found once it is assessed, newest check first', () => {
    const old = { how: 'keyboard', on: '2026-01-05', by: text } as const
    const it = view({ conformance: 'full', faults: [], checks: [old, assessed] })
    expect(it).toMatchObject({ lede: words.lede.full, reservations: [], noFaults: words.noFaults })
    expect(it.checks.map((check) => [check.how, check.on])).toEqual([
      ['Fagperson', '1. november 2026'],
      ['Bare tastatur', '5. januar 2026'],
    ])
  })

  it('says of a fault when it is mended, that the day has passed, or that nobody has decided', () => {
    const fault = { criterion: '1.1.1', reason: 'fault', text } as const
    const faults = [
      { ...fault, mended: '2027-03-01' },
      { ...fault, mended: today },
      { ...fault, mended: '2026-11-21' },
      { ...fault, mended: null },
      { ...fault, reason: 'outside' as const, mended: null },
    ]
    expect(view({ conformance: 'partial', checks: [assessed], faults }).faults.map((it) => it.about.join(' '))).toEqual(
      [
        'Rettes innen 1. mars 2027.',
        'Rettes innen 22. november 2026.',
        'Skulle vært rettet innen 21. november 2026.',
        'Vi har ikke bestemt når det blir rettet.',
        'Kravene gjelder ikke for dette innholdet.',
      ],
    )
  })

  it('grows old by itself: a year and a day after the last check it says so', () => {
    const records = seeded((it) => {
      it.statement = { ...it.statement, checks: [assessed] }
    })
    const on = (day: string) => statementView(readerOf(records, day), bokmal).reservations
    expect(on('2027-11-01')).toEqual([])
    expect(on('2027-11-02')).toEqual([words.longAgo('1. november 2026')])
  })

  it('speaks the written standard of its facts, English with Norwegian facts marked, and no Sami', () => {
    const nynorsk = reader({ written: 'nn' })
    expect(open(nynorsk, new URL('http://site/om/tilgjengelighet/'))).toMatchObject({
      standard: 'nn',
      facing: { languages: [{ lang: 'nn', current: true }, { lang: 'en' }] },
      view: { lede: 'Ingen har vurdert heile nettstaden enno. Difor seier vi ikkje at han følgjer krava.' },
    })
    const faults = [{ criterion: '1.1.1', reason: 'fault', text, mended: null }] as const
    const inEnglish = open(reader({ faults: [...faults] }), new URL('http://site/en/om/tilgjengelighet/'))
    expect(inEnglish).toMatchObject({
      locale: 'en',
      view: { faults: [{ text: { ...{ text: text.no }, lang: 'nb' } }] },
    })
    expect(open(nynorsk, new URL('http://site/se/om/tilgjengelighet/'))).toMatchObject({ status: 404 })
  })
})

describe('The privacy page', () => {
  it('says who answers, and of what is not entered that it is not', () => {
    const officer = { name: 'Personvernombudet', email: 'ombud@example.no', telephone: null }
    const processors = [{ name: 'Drift AS', does: { no: 'Drifter tjenerne.' } }]
    const told = reader({}, { controller: 'Nordland fylkeskommune', officer, processors })
    expect(privacyView(told, speech('no', 'nn'))).toMatchObject({ officer, processors: [{ name: 'Drift AS' }] })
    expect(privacyView(readerOf(), bokmal)).toMatchObject({ officer: null, processors: [] })
  })
})

it('Both stand under the page about us, in the menu at the foot, and in the sitemap, in the languages they have', () => {
  const about = open(readerOf(), new URL('http://site/en/om/'))
  const children = about.screen === 'page' ? about.view.children : []
  expect(children.map((it) => it.target)).toEqual(
    expect.arrayContaining([
      { href: '/en/om/tilgjengelighet/', hreflang: null },
      { href: '/en/om/personvern/', hreflang: null },
    ]),
  )
  const foot = about.screen === 'page' ? about.frame.about.map((it) => it.target.href) : []
  expect(foot.slice(0, 2)).toEqual(['/en/om/tilgjengelighet/', '/en/om/personvern/'])
  const listed = entriesOf(readerOf(), 'site')?.map((it) => it.url)
  for (const path of ['/om/tilgjengelighet/', '/om/personvern/'])
    expect(listed?.filter((it) => it.endsWith(path))).toEqual([path, `/en${path}`])
})
