/** What Node and Postgres call a database that is away, going away, full, or too slow to wait for. */
const networkCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
]

// Classes and codes of https://www.postgresql.org/docs/current/errcodes-appendix.html: connection, resources,
// shutdown, statement cancelled by its timeout.
const postgresCode = /^(08...|53...|57P0[1-5]|57014|55P03)$/

// node-postgres gives these no code.
const words =
  /connection terminated|connection timeout|timeout exceeded when trying to connect|cannot connect to postgres|query read timeout|not queryable|pool after calling end/i

/** Whether an error says that the database or stored files could not be asked, in itself or in what caused it. */
export function isOutage(error: unknown): boolean {
  return findOutage(error) !== null
}

/** What the system or the database calls that, in words where it has no code for it; null where it is none. */
export function findOutage(error: unknown): string | null {
  for (let at = error, deep = 0; at instanceof Error && deep < 10; at = at.cause, deep++) {
    if (saysOutage(at)) return codeOf(at) || at.message
    const [inside] = at instanceof AggregateError ? at.errors.flatMap((each) => findOutage(each) ?? []) : []
    if (inside !== undefined) return inside
  }
  return null
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}

function saysOutage(error: Error): boolean {
  const code = codeOf(error)
  return code === 'STORAGE_AWAY' || isDatabaseCode(error, code) || words.test(error.message)
}

// ENOENT is an outage only where a socket was not there; a missing file is a fault of ours.
function isDatabaseCode(error: Error, code: string): boolean {
  if (code === 'ENOENT') return 'syscall' in error && error.syscall === 'connect'
  return networkCodes.includes(code) || postgresCode.test(code)
}
