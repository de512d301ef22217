/** Why a file is not taken in. The message says what was found, where, what it means and what to do. */
export interface Refusal {
  type: RefusalType
  /** Counted from 1; null where the trouble is the file as a whole. */
  line: number | null
  message: string
}

export type RefusalType =
  | 'notReadable'
  | 'empty'
  | 'tooLarge'
  | 'binary'
  | 'markup'
  | 'noTitle'
  | 'noLetter'
  | 'noAnswer'
  | 'letterTooLong'

export function refusal(type: RefusalType, line: number | null, message: string): Refusal {
  return { type, line, message: line === null ? message : `Line ${line}: ${message}` }
}
