/**
 * Whether a link may stand on a public page: absolute http(s), `mailto:`, `tel:`, or a path of this site.
 * Control characters and white space inside are refused, since browsers drop them when they read a scheme.
 */
export function isSafeUrl(url: string): boolean {
  if (url === '' || url.length > 2_000 || /[\p{Cc}\p{Cf}\s\\]/u.test(url)) return false
  if (url.startsWith('/')) return !url.startsWith('//')
  return URL.canParse(url) && ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(url).protocol)
}
