import type { Payload } from 'payload'

import type { Patience } from './patience'

/**
 * Something that is done after the request that asked for it. It can be done twice: a machine may stop between the
 * deed and the note of it. So `run` must bear that, or hand `attempt.jobId` to whoever can tell.
 */
export interface Job {
  /** A verb and a noun: `send-mail`. */
  name: string
  /** Resolves to nothing when it is done. `data` is what was sent, perhaps by an older version of this software. */
  run: (payload: Payload, data: unknown, attempt: Attempt) => Promise<NotDone | undefined>
  patience?: Patience
  /** After so long without a word the job counts as dropped, and somebody else takes it up; else two minutes. */
  leaseSeconds?: number
  /** Of what is due the highest comes first; else 0. */
  priority?: number
  /** Sent by the clock of the database, with empty data, once each so many minutes whatever the number of instances. */
  everyMinutes?: number
}

export interface Attempt {
  /** Stays the same however often it is tried. */
  jobId: string
  /** For how long it has been due, by the clock of the database. */
  waitedMs: number
  /** Aborted before the lease ends. */
  signal: AbortSignal
}

/** `reason` is a sentence for staff, and goes into the log: never an address, a letter or a mail. */
export interface NotDone {
  type: 'tryLater' | 'cannotBeDone'
  reason: string
}
