import { describe, expect, test } from 'vitest'
import { readAddress } from '#site/views/address.ts'

describe('The path of an address', () => {
  test.each([
    ['/', { screen: 'front', locale: 'no' }],
    ['/en/', { screen: 'front', locale: 'en' }],
    ['/lofoten/', { screen: 'region', locale: 'no', slug: 'lofoten' }],
    ['/smj/salten/', { screen: 'region', locale: 'smj', slug: 'salten' }],
    ['/en/kurs/', { screen: 'courses', locale: 'en' }],
    ['/kurs/norsk-b1-1a2b3c4d/', { screen: 'course', locale: 'no', slug: 'norsk-b1', short: '1a2b3c4d' }],
    ['/nordlandsloftet/helse/', { screen: 'goal', locale: 'no', slug: 'helse' }],
    ['/om/sammenslaing/', { screen: 'page', locale: 'no', path: 'om/sammenslaing' }],
    ['/om/tilgjengelighet/', { screen: 'statement', locale: 'no' }],
    ['/en/om/personvern/', { screen: 'privacy', locale: 'en' }],
  ])('%s asks for one thing', (path, asked) => {
    expect(readAddress(path)).toEqual(asked)
  })

  test.each(['/kurs/norsk-b1/', '/kurs/x-1a2b3c4d/y/', '/stedene/lofoten/', '/en/en/om/x/', '/no/lofoten/x/'])(
    '%s asks for nothing there is',
    (path) => {
      expect(readAddress(path).screen).toBe('nothing')
    },
  )
})
