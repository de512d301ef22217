import { Refused } from './refused'

/** The database did not confirm: nothing may be told to anybody as stored. */
export class NotStored extends Refused {
  /** @param isGivenUp whether a statement inside had been refused, after which Postgres keeps nothing */
  constructor(
    cause?: unknown,
    readonly isGivenUp = false,
  ) {
    super('This could not be saved: the database did not confirm it. Nothing was changed; try again.', 503)
    this.name = 'NotStored'
    this.cause = cause
  }
}
