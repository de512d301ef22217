import { toDatabaseError } from './database-error'

/**
 * What of an error may be written down. A failed statement carries the values that were bound to it, a letter
 * among them, in its message, its details and its stack: of those only names and codes are kept.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error }
  return {
    type: error.name,
    ...describeKind(error),
    message: wordsOf(error),
    stack: stackOf(error),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  }
}

/** The words of an error without any value of the database's. */
export function wordsOf(error: Error): string {
  const fault = toDatabaseError(error)
  if (fault) return `The database refused a statement (${fault.code})`
  // drizzle puts the statement and its values into the message: "Failed query: insert …\nparams: …".
  return error.message.replace(/Failed query:[\s\S]*/, 'Failed query')
}

/** Whether an error is a refusal that was to be expected: somebody asked for what cannot be. */
export function isRefusal(error: unknown): boolean {
  const status = (error as { status?: unknown } | null)?.status
  return typeof status === 'number' && status >= 400 && status < 500
}

function describeKind(error: Error): Record<string, unknown> {
  const fault = toDatabaseError(error)
  if (fault) return { ...fault }
  return 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
}

// The lines that say where. The message stands before them, and may have lines that look like these.
function stackOf(error: Error): string {
  const stack = error.stack ?? ''
  const end = stack.indexOf(error.message)
  return stack
    .slice(end < 0 ? 0 : end + error.message.length)
    .split('\n')
    .filter((line) => /^ {4}at .+(:\d+:\d+\)?|\(native\)|<anonymous>\)?)$/.test(line))
    .join('\n')
}
