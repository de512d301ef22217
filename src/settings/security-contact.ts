/** A sentence if nobody could report a fault there, or null. Empty is fine. */
export function securityContactProblem(text: string): string | null {
  if (text.trim() === '' || securityContactUri(text) !== null) return null
  return 'Write an e-mail address, or the address of a page that begins with https://.'
}

/** As it stands in security.txt: `mailto:` or `https:`. Null for what is neither, and where nothing is set. */
export function securityContactUri(text: string): string | null {
  const contact = text.trim()
  if (/^[^\s@<>()[\]\\,;:"%?&/]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(contact)) return `mailto:${contact}`
  if (!/^https:\/\/[^\s"<>]+$/i.test(contact) || !URL.canParse(contact)) return null
  return new URL(contact).href
}

interface SecurityText {
  /** A URI. */
  contact: string
  /** Where this text stands, as an absolute address. */
  canonical: string
  /** BCP 47. */
  language: string
  now: Date
}

const day = 24 * 3_600_000
// Less than a year, as RFC 9116 (2.5.5) recommends; it moves on by a day each day as long as the site is served.
const daysAhead = 180

/** The text of /.well-known/security.txt (RFC 9116). */
export function securityText({ contact, canonical, language, now }: SecurityText): string {
  const expires = new Date((Math.floor(now.getTime() / day) + daysAhead) * day)
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${language}`,
    `Canonical: ${canonical}`,
    '',
  ].join('\n')
}
