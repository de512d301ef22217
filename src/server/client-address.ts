import type { IncomingMessage } from 'node:http'
import type { BlockList } from 'node:net'

import { familyOf } from '@/platform/networks'

/**
 * The address a request comes from. What a proxy says of it is believed only of proxies that are configured,
 * read from the right: each entry was added by whoever stands right of it.
 */
export function clientAddress(
  connected: string,
  forwardedFor: string | string[] | undefined,
  proxies: BlockList,
): string {
  const chain = [forwardedFor ?? []].flat().join(',').split(',').map(plainAddress)
  let address = plainAddress(connected)
  while (isIn(proxies, address)) {
    const before = chain.pop()
    if (before === undefined || familyOf(before) === null) break
    address = before
  }
  return address
}

export function isIn(networks: BlockList, address: string): boolean {
  const family = familyOf(address)
  return family !== null && networks.check(address, family)
}

/** The address at the other end of the connection. */
export function connectedAddress({ socket }: Pick<IncomingMessage, 'socket'>): string {
  return plainAddress(socket.remoteAddress ?? '')
}

/** Enough to see where trouble comes from, and too little to see who it is: /24 of IPv4, /48 of IPv6. */
export function truncatedAddress(address: string): string {
  const family = familyOf(address)
  if (family === 'ipv4') return address.replace(/\d+$/, '0')
  return family === 'ipv6' ? `${leadingGroups(address).join(':')}::` : ''
}

function leadingGroups(address: string): string[] {
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const behind = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - behind.length)
  return [...groups, ...Array.from({ length: zeros }, () => '0'), ...behind].slice(0, 3)
}

// "::ffff:192.0.2.1" is 192.0.2.1; proxies write ports and brackets.
function plainAddress(text: string): string {
  const bare = text
    .trim()
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '')
  return /^\d+\.\d+\.\d+\.\d+:\d+$/.test(bare) ? bare.replace(/:\d+$/, '') : bare
}
