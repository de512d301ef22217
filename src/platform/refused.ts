import { APIError } from 'payload'

export type RefusalStatus = 400 | 403 | 404 | 409 | 413 | 415 | 503

/**
 * A refusal in words for whoever asked. Payload shows an error's words only where it has a name, and names it
 * after its class, whose name a build may take away: so this one carries its own.
 */
export class Refused extends APIError {
  constructor(sentence: string, status: RefusalStatus) {
    super(sentence, status, null, true)
    this.name = 'Refused'
  }
}

export function refused(sentence: string, status: RefusalStatus): Refused {
  return new Refused(sentence, status)
}
