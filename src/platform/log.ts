import { pino } from 'pino'

import { env } from './env'

/**
 * One JSON line an event. Never hand it a letter or a contact: a failed statement carries the values that
 * were bound to it (`parameters`, `detail`), so those are cut off here for every error.
 */
export const log = pino({
  level: env.LOG_LEVEL,
  redact: {
    paths: ['err.params', 'err.parameters', 'err.detail', 'err.where', 'err.query', 'req.headers'],
    remove: true,
  },
  serializers: { err: describeError },
})

/** What of an error may be written down: its kind, its code, its own words without bound values, its stack. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return {
    type: error.name,
    code,
    message: withoutValues(error.message),
    stack: withoutValues(error.stack ?? ''),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}

// drizzle puts the statement and its values into the message: "Failed query: insert …\nparams: …".
function withoutValues(text: string): string {
  return text.replace(/Failed query:[\s\S]*?(?=\n {4}at |$)/, 'Failed query')
}
