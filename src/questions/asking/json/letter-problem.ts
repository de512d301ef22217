import type { FieldFault } from '@/platform/field-faults'
import type { NotKept } from '@/questions/asking/not-kept'

/** A problem as RFC 9457 writes it, with the fields that are concerned. */
export interface LetterProblem {
  type: `urn:ask-the-doctors:${string}`
  title: string
  status: 400 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503
  detail: string
  fields?: FieldFault[]
  /** For the header, and not part of what is shown. */
  retryAfterSeconds?: number
}

export const badLetter = (detail: string, fields?: FieldFault[]): LetterProblem => ({
  type: 'urn:ask-the-doctors:invalid-letter',
  title: 'This letter cannot be kept as it is',
  status: 400,
  detail,
  fields,
})

export const faultyFields = (fields: FieldFault[]): LetterProblem =>
  badLetter('Nothing was stored. Please see the fields, and send it again under the same key.', fields)

export const noKey: LetterProblem = {
  type: 'urn:ask-the-doctors:no-key',
  title: 'A letter needs a key',
  status: 400,
  detail:
    'Please make one for each letter and send it as “Idempotency-Key”, again with each new try: 16 to 128 letters, digits and “-_.:~”.',
}

export const tooLarge: LetterProblem = {
  type: 'urn:ask-the-doctors:too-large',
  title: 'This is more than a letter may weigh',
  status: 413,
  detail: 'Nothing was stored. Up to 64 KB can be sent.',
}

export const away: LetterProblem = {
  type: 'urn:ask-the-doctors:away',
  title: 'Letters cannot be stored just now',
  status: 503,
  detail: 'Your letter was not stored. Please try again in a minute, under the same key.',
  retryAfterSeconds: 10,
}

export const ourFault: LetterProblem = {
  type: 'urn:ask-the-doctors:fault',
  title: 'Something went wrong on our side',
  status: 500,
  detail: 'Your letter was not stored.',
}

export function toProblem(notKept: NotKept): LetterProblem {
  switch (notKept.type) {
    case 'faults':
      return faultyFields(notKept.faults)
    case 'otherWords':
      return {
        type: 'urn:ask-the-doctors:other-words',
        title: 'Another letter came under this key',
        status: 422,
        detail: 'The first letter is kept as it was. For another one, please make another key.',
      }
    case 'closed':
      return {
        type: 'urn:ask-the-doctors:closed',
        title: 'The letterbox is closed',
        status: 409,
        detail: notKept.message,
      }
    case 'tooMany':
      return {
        type: 'urn:ask-the-doctors:too-many',
        title: 'Too many letters',
        status: 429,
        detail: notKept.message,
        retryAfterSeconds: notKept.retryAfterSeconds,
      }
  }
}
