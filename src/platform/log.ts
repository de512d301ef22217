import { pino, type LogFn, type Logger } from 'pino'

import { describeError, isRefusal, wordsOf } from './describe-error'
import { env } from './env'

/** One JSON line an event. Never hand it a letter or a contact; what an error carries of them is cut off here. */
export const log = pino({
  level: env.LOG_LEVEL,
  redact: { paths: ['req.headers'], remove: true },
  serializers: { err: describeError },
  hooks: { logMethod: writeError },
})

const errorLevel = 50

/**
 * A refusal is no fault of the software: one quiet line, without a stack. Every other error goes with its words
 * as `describeError` leaves them, since pino would repeat the message as it came, bound values and all.
 */
export function writeError(this: Logger, args: Parameters<LogFn>, method: LogFn, level: number): void {
  const [first, words] = args as unknown[]
  const error = errorIn(first)
  if (!error) return method.apply(this, args)
  if (isRefusal(error) && level >= errorLevel) return this.debug(wordsOf(error))
  const fields: { err?: Error; msg?: string } = first instanceof Error ? { err: first } : (first as object)
  return method.apply(this, [fields, typeof words === 'string' ? words : (fields.msg ?? wordsOf(error))])
}

function errorIn(logged: unknown): Error | null {
  if (logged instanceof Error) return logged
  const err = (logged as { err?: unknown } | null)?.err
  return err instanceof Error ? err : null
}
