/** Where mail is handed in, as `MAIL_URL` says. */
export interface MailServer {
  host: string
  port: number
  /** TLS from the first byte (smtps). */
  secure: boolean
  /** TLS before anything is said (STARTTLS). */
  requireTLS: boolean
  auth?: { user: string; pass: string }
}

const thisMachine = ['localhost', '127.0.0.1', '[::1]']

/** Reads `smtp://user:password@host:587` or `smtps://…`; null for what is neither. A password never goes out in the clear. */
export function readMailServer(text: string): MailServer | null {
  if (!/^smtps?:\/\//.test(text) || !URL.canParse(text)) return null
  const { hash, hostname, password, pathname, port, protocol, search, username } = new URL(text)
  if (!hostname || hash || search || !['', '/'].includes(pathname)) return null
  const secure = protocol === 'smtps:'
  const server = {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && username !== '' && !thisMachine.includes(hostname),
  }
  if (!username) return password ? null : server
  return { ...server, auth: { user: decode(username), pass: decode(password) } }
}

// A percent sign that nobody escaped stands for itself.
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
