import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, test } from 'vitest'
import { fetchCatalogue } from '#cms/import/fetch-catalogue.ts'
import { isPublicAddress } from '#cms/import/public-address.ts'

test.each([
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.31.255.255', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['::1', false],
  ['::', false],
  ['fd00::1', false],
  ['fe80::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:7f00:1', false],
  ['64:ff9b::7f00:1', false],
  ['not an address', false],
  ['8.8.8.8', true],
  ['172.32.0.1', true],
  ['2a02:c0::1', true],
])('Of %s it is said that it is public: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected)
})

it('Nothing is fetched from inside the network, by whichever name, number or redirect', async () => {
  let asked = 0
  const server = createServer((_req, res) => {
    asked += 1
    res.end('[]')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '0x7f.1', '2130706433', '127.1'])
    await expect(fetchCatalogue(`http://${host}:${port}/`, { privateAddresses: false }), host).rejects.toThrow(
      /inside the network/,
    )
  await expect(fetchCatalogue('file:///etc/passwd', { privateAddresses: true })).rejects.toThrow(/not http/)
  expect(asked).toBe(0)
  await fetchCatalogue(`http://127.0.0.1:${port}/`, { privateAddresses: true })
  expect(asked).toBe(1)
  server.close()
})
