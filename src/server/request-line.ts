/** What keeps a request line from being looked at further, as the status it is answered with; null where nothing does. */
export function requestLineFault(method: string, url: string): 400 | 405 | 414 | null {
  if (!known.has(method)) return 405
  if (url.length > longestUrl) return 414
  // A proxy's way of asking (http://…), `*`, and what browsers take for another host.
  if (!url.startsWith('/') || url.startsWith('//')) return 400
  return isWellFormed(url) ? null : 400
}

const known = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
const longestUrl = 8 * 1_024

function isWellFormed(url: string): boolean {
  if (/[\\\s\u0000-\u001f\u007f]|%00/.test(url)) return false
  if (!url.includes('%')) return true
  try {
    decodeURIComponent(url)
    return true
  } catch {
    // A percent sign that begins nothing, or bytes that are no UTF-8: for the sender to mend.
    return false
  }
}
