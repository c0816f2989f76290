import { BlockList, isIP } from 'node:net'

/** IPv4 addresses that are not the public internet's: IANA's special-purpose registry, and Azure's metadata address. */
const special4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
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

/** Of IPv6 only global unicast is public, and of that not: protocol assignments with Teredo, documentation, 6to4. */
const global6 = '2000::/3'
const special6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']
/** Addresses that a translating network makes of IPv4 ones (RFC 6052): judged by the last 32 bits. */
const translated6 = '64:ff9b::/96'

const listOf = (ranges: string[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList()
  for (const range of ranges) {
    const [network = '', bits] = range.split('/')
    list.addSubnet(network, Number(bits), family)
  }
  return list
}

const notPublic4 = listOf(special4, 'ipv4')
const public6 = listOf([global6], 'ipv6')
const notPublic6 = listOf(special6, 'ipv6')
const translated = listOf([translated6], 'ipv6')

/**
 * Whether an IP address belongs to the public internet: not loopback, private, link-local, unique-local, multicast,
 * carrier-grade NAT, reserved, a cloud's metadata address, nor an IPv4 address inside an IPv6 one.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !notPublic4.check(address, 'ipv4')
  if (family === 0 || address.includes('%')) return false
  if (translated.check(address, 'ipv6')) return isPublicAddress(embeddedIn(address))
  return public6.check(address, 'ipv6') && !notPublic6.check(address, 'ipv6')
}

/** The IPv4 address in the last 32 bits. */
function embeddedIn(address: string): string {
  // The URL parser writes every IPv6 address in one way: groups of hex, the longest run of zeros left out.
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(':')
  const [high, low] = groups.slice(-2).map((group) => Number.parseInt(group || '0', 16))
  return [(high ?? 0) >> 8, (high ?? 0) & 255, (low ?? 0) >> 8, (low ?? 0) & 255].join('.')
}
