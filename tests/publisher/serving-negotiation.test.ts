import { expect, test } from 'vitest'
import { acceptedEncodings } from '#site/serving/negotiate.ts'

test('What a visitor takes is read from Accept-Encoding, the best first', () => {
  const headers: [header: string | undefined, accepted: string][] = [
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br gzip identity'],
    ['gzip', 'gzip identity'],
    ['x-gzip', 'gzip identity'],
    ['GZIP;Q=1, BR;Q=0.5', 'gzip br identity'],
    ['br;q=0, gzip;q=0.2', 'gzip identity'],
    ['*', 'br gzip identity'],
    ['*;q=0', 'identity'],
    ['br, *;q=0', 'br'],
    ['identity;q=0, gzip', 'gzip'],
    ['identity, br;q=0.9', 'identity br'],
    ['identity;q=0', 'identity'],
    ['br;q=2, gzip;q=high', 'identity'],
    ['br; q=0.8 , gzip ;q=0.9', 'gzip br identity'],
    ['deflate, zstd', 'identity'],
  ]
  for (const [header, accepted] of headers)
    expect([header, acceptedEncodings(header).join(' ')]).toEqual([header, accepted])
})
