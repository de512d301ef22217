interface Cookie {
  name: string
  value: string
  path: string
  /** Seconds; 0 takes the cookie away, and without it the cookie ends with the browser. */
  maxAge?: number
  isSecure: boolean
}

/** A cookie that neither scripts nor pages of other sites ever see. */
export function setCookie({ name, value, path, maxAge, isSecure }: Cookie): string {
  return [
    `${name}=${value}`,
    `Path=${path}`,
    maxAge === undefined ? '' : `Max-Age=${maxAge}`,
    'HttpOnly',
    'SameSite=Strict',
    isSecure ? 'Secure' : '',
  ]
    .filter(Boolean)
    .join('; ')
}

/** The value of a cookie; null where it did not come, or is empty. */
export function findCookie(headers: Headers, name: string): string | null {
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim())
  const found = pairs.find((pair) => pair.startsWith(`${name}=`))
  return found?.slice(name.length + 1) || null
}
