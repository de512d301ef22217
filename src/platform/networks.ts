import { BlockList, isIP } from 'node:net'

/** Addresses and CIDR blocks, parted by commas; null where one of them is neither. */
export function readNetworks(text: string): BlockList | null {
  const list = new BlockList()
  const parts = text.split(',').map((part) => part.trim())
  for (const part of parts.filter((part) => part !== '')) {
    const [address = '', bits, more] = part.split('/')
    const family = familyOf(address)
    const longest = family === 'ipv4' ? 32 : 128
    const length = bits === undefined ? longest : /^\d{1,3}$/.test(bits) ? Number(bits) : -1
    if (family === null || more !== undefined || length < 0 || length > longest) return null
    list.addSubnet(address, length, family)
  }
  return list
}

/** Null for what is no address. */
export function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  const version = isIP(address)
  return version === 0 ? null : version === 4 ? 'ipv4' : 'ipv6'
}
