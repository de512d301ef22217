import type { LetterProblem } from './letter-problem'
import { badLetter } from './letter-problem'
import { fail, succeed, type Result } from '@/platform/result'

/** Reads the bytes of a letter that comes as JSON. */
export function readLetterBody(
  contentType: string | null,
  bytes: Uint8Array<ArrayBuffer>,
): Result<unknown, LetterProblem> {
  if (contentType?.split(';', 1)[0]?.trim().toLowerCase() !== 'application/json') return fail(notJson)
  const text = decode(bytes)
  if (text === null) return fail(badLetter('The letter is not UTF-8.'))
  const value = parse(text)
  return value === undefined ? fail(badLetter('The letter is not JSON.')) : succeed(value)
}

const notJson: LetterProblem = {
  type: 'urn:ask-the-doctors:not-json',
  title: 'A letter comes as JSON',
  status: 415,
  detail: 'Please send it with “Content-Type: application/json”, and not compressed.',
}

function decode(bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // The decoder has no other way to say so.
    return null
  }
}

// JSON holds no `undefined`, so that stands for what could not be read.
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** `Idempotency-Key`: 16 to 128 letters, digits and `-_.:~`, in quotes or not. Null for what is none. */
export function readIdempotencyKey(header: string | null): string | null {
  return /^("?)([\w.:~-]{16,128})\1$/.exec(header?.trim() ?? '')?.[2] ?? null
}
