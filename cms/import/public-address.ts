import { type LookupAddress, lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Addresses that are not of the public internet (IANA's special-purpose registries). */
const reserved = new BlockList()
const four = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]
const six = [
  '::/127',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
]
for (const [ranges, family] of [
  [four, 'ipv4'],
  [six, 'ipv6'],
] as const) {
  for (const range of ranges) {
    const [net = '', bits] = range.split('/')
    reserved.addSubnet(net, Number(bits), family)
  }
}

/** Whether an IP address is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 0) return false
  // An IPv4 address in IPv6 clothes is judged as what it is.
  const inner = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (inner !== undefined) return isPublicAddress(inner)
  if (/^::ffff:/i.test(address)) return false
  return !reserved.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

/** A name leads to an address inside the house, and so may not be fetched from. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress'
}

/**
 * Looks a name up for a connection, and refuses it where any of its addresses is not public: the address that is judged
 * is the one that is connected to, so a name that changes in between leads nowhere.
 */
export const lookupPublic: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const addresses: LookupAddress[] = found ?? []
    if (error) return done(error, '')
    if (addresses.length === 0 || addresses.some((it) => !isPublicAddress(it.address)))
      return done(new PrivateAddress(`${hostname} is no public address.`), '')
    if (options.all) return done(null, addresses)
    const [first] = addresses
    done(null, first?.address ?? '', first?.family)
  })
}
