import { describe, expect, test } from 'vitest'
import { open } from '#site/views/open.ts'
import { readerOf, seeded } from '../records.ts'

const origin = 'https://eidor.example.no'
const reader = readerOf()
const at = (path: string, read = reader) => open(read, new URL(path, origin))

describe('A page', () => {
  test('of a region is found by its slug, whatever the place is called', () => {
    expect(at('/lofoten/')).toMatchObject({
      screen: 'place',
      status: 200,
      frame: { title: 'Karriere- og studieverksted Lofoten, Leknes og Svolvær', path: '/lofoten/', paint: 'lofoten' },
    })
  })

  test('of a place without a name is found by its region and town, and says that the name is not decided', () => {
    expect(at('/vesteralen/')).toMatchObject({
      frame: { title: 'Ei dør i Vesterålen, Sortland – åpningstider' },
      view: { title: 'Ei dør i Vesterålen', undecided: true },
    })
  })

  test('in a language it is not translated to does not exist, and leads to the Norwegian one', () => {
    expect(at('/smj/salten/')).toMatchObject({
      screen: 'notFound',
      status: 404,
      view: { norwegian: { href: '/salten/' } },
    })
  })

  test('that does not exist says so in each language of the site, and leads to its front page', () => {
    expect(at('/finnes-ikke/')).toMatchObject({
      view: { others: [{ lang: 'en', said: 'This page does not exist', href: '/en/' }] },
    })
  })

  test('written by the site itself exists in Norwegian and English only', () => {
    expect(at('/en/kurs/')).toMatchObject({ status: 200, frame: { speech: { lang: 'en' } } })
    expect(at('/se/kurs/')).toMatchObject({ status: 404 })
  })

  test('offers the translations that exist, and no other', () => {
    const read = readerOf(
      seeded((it) => {
        const salten = it.places.find((place) => place.addresses.some((address) => address.label === 'Bodø'))
        if (salten) salten.summary = { ...salten.summary, smj: 'x' }
      }),
    )
    const opened = at('/smj/salten/', read)
    expect(opened).toMatchObject({ status: 200, frame: { speech: { lang: 'smj', words: { lang: 'nb' } } } })
    expect(opened).toMatchObject({
      frame: { languages: [{ href: '/salten/' }, { href: '/en/salten/' }, { href: '/smj/salten/', current: true }] },
    })
  })

  test('is asked the same in the other language', () => {
    const languages = (path: string) => {
      const opened = at(path)
      return 'frame' in opened ? opened.frame.languages.map((it) => it.href) : []
    }
    expect(languages('/kurs/?q=norsk+bod%C3%B8&mode=online&sort=start')).toEqual([
      '/kurs/?q=norsk+bod%C3%B8&mode=online&sort=start',
      '/en/kurs/?q=norsk+bod%C3%B8&mode=online&sort=start',
    ])
    expect(languages('/kurs/')).toEqual(['/kurs/', '/en/kurs/'])
    expect(languages('/finn/?sted=Nord')).toEqual(['/finn/?sted=Nord', '/en/finn/?sted=Nord'])
  })

  test('of a course answers 404 under words it does not have', () => {
    const course = seeded().find((it) => it.kind === 'course')
    expect(at(`/kurs/feil-ord-${course?.id.slice(-8)}/`)).toMatchObject({ status: 404 })
  })

  test('carries the county-wide notice while it is on', () => {
    const read = readerOf(
      seeded((it) => {
        it.notice = { ...it.notice, active: true, level: 'warning', title: { no: 'Stengt på grunn av storm' } }
      }),
    )
    expect(at('/om/', read)).toMatchObject({ frame: { notice: { title: { text: 'Stengt på grunn av storm' } } } })
    expect(at('/om/')).toMatchObject({ frame: { notice: null } })
  })
})

describe('The finder', () => {
  test.each([
    ['Hadsel', '/vesteralen/'],
    ['Suortá', '/vesteralen/'],
    ['hattfjelldal', '/mosjoen/'],
    ['OPUS Lofoten', '/lofoten/'],
    ['karriere salten', '/salten/'],
    ['Mo i Rana', '/rana/'],
    ['Brønnøysund', '/sor-helgeland/'],
  ])('sends "%s" to its place', (query, to) => {
    expect(at(`/finn/?sted=${encodeURIComponent(query)}`)).toEqual({ screen: 'redirect', to })
  })

  test('lists all places for a word that leads nowhere', () => {
    const opened = at('/finn/?sted=Timbuktu')
    expect(opened).toMatchObject({ screen: 'finder', status: 200 })
    expect(opened.screen === 'finder' && opened.view.places).toHaveLength(8)
  })
})
