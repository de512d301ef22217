/**
 * The network a request comes from, as the door wrote it down: an IPv4 address, or the first half of an IPv6
 * address, of which one household or one rented machine has all the rest. One word for where nothing is known.
 */
export function clientNetwork(headers: Headers): string {
  const address = (headers.get('x-forwarded-for') ?? '').split(',')[0]?.trim().toLowerCase() ?? ''
  if (address === '') return 'unknown'
  return address.includes(':') ? firstHalf(address) : address
}

function firstHalf(address: string): string {
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const behind = tail ? tail.split(':').length : 0
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - behind)
  const all = [...groups, ...Array.from({ length: zeros }, () => '0'), ...(tail ? tail.split(':') : [])]
  return `${all.slice(0, 4).join(':')}::`
}
