import { fail, succeed, type Result } from '@/platform/result'

/** No answer comes near this: the longest that a clinic has published is a hundredth of it. */
export const longestLine = 1_000_000

export const tooLong = `is longer than ${longestLine.toLocaleString('en')} bytes, which no answer is.`

/**
 * A line's bytes as JSON; null for one that is empty. The mark that some programs put before UTF-8, and the carriage
 * return that others put at the end of a line, are no part of it.
 */
export function decodeLine(bytes: Uint8Array): Result<unknown, string> {
  const text = decode(bytes)
  if (text === null) return fail('is not UTF-8. Save the file as UTF-8, and import it again.')
  if (text.trim() === '') return succeed(null)
  if (text.includes('\0')) return fail('holds a zero byte. Save the file as UTF-8, and import it again.')
  try {
    return succeed(JSON.parse(text) as unknown)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    // What the parser says quotes the line.
    return fail('is not JSON. Each line is one answer, whole, as npm run export writes it.')
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
