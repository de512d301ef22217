/** Somebody's being signed in with one device. */
export interface Session {
  id: string
  user: string
  /** The last moment at which it counts if nothing more is asked: idle for too long, or simply too old. */
  expiresAt: Date
  /** Their role asks for a second factor that they have not set up: until then they can do nothing else. */
  isSecondFactorDue: boolean
}

/** A session as its owner sees it in the list. */
export interface ListedSession {
  id: string
  device: string
  startedAt: Date
  lastSeenAt: Date
  isThisOne: boolean
}

/** How long a session lasts, in milliseconds. */
export interface SessionLimits {
  idleMs: number
  longestMs: number
}

/** On https the browser takes the first name only from this very host, over TLS, and for all of its paths. */
export const sessionCookieName = (siteUrl: string): string =>
  siteUrl.startsWith('https:') ? '__Host-payload-token' : 'payload-token'

/** Payload hands on what our strategy found; on a request without a session, null. */
export function sessionOf(req: { user: unknown }): Session | null {
  return (req.user as { session?: Session } | null)?.session ?? null
}

const browsers: [RegExp, string][] = [
  [/\bEdg(?:A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/(?:Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/\biPad\b/, 'iPad'],
  [/\biPhone\b/, 'iPhone'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'Chromebook'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
]

/** What a browser calls itself, in words its owner knows: “Firefox on Windows”. */
export function deviceName(userAgent: string | null): string {
  const named = (list: [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1]
  const [browser, system] = [named(browsers), named(systems)]
  if (browser && system) return `${browser} on ${system}`
  return browser ?? system ?? 'A program without a name'
}
