import { otherKind, utf16Of } from './file-kind'
import { refusal, type Refusal } from './refusal'
import { decodeWindows1252 } from './windows-1252'
import { fail, succeed, type Result } from '@/platform/result'

/** A page of a column holds about 4 KB; whatever is larger than this is something else. */
export const maxPageBytes = 200_000

export interface DecodedPage {
  text: string
  encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252'
}

/** Plain text from the bytes of a file: UTF-16 or UTF-8 by its byte order mark, else UTF-8, else Windows-1252. */
export function decodePage(bytes: Uint8Array): Result<DecodedPage, Refusal> {
  if (bytes.length > maxPageBytes) return fail(tooLarge)
  const kind = otherKind(bytes)
  if (kind) return fail(refusal('binary', null, `This is ${kind}, not plain text. ${saveAsText}`))
  const page = decode(bytes)
  const control = page.text.search(controlCharacter)
  if (control < 0) return succeed(page)
  const line = page.text.slice(0, control).split('\n').length
  const message = `there is a byte here that no text holds, so this is no plain text. ${saveAsText}`
  return fail(refusal('binary', line, message))
}

const saveAsText = 'Save the page as plain text in UTF-8, and import that file.'

export const tooLarge = refusal(
  'tooLarge',
  null,
  'The file is larger than 200 KB, which no page of a column is. Nothing of it was read. ' +
    'Put one page in each file, and import those.',
)

// Tab, line feed, vertical tab, form feed, carriage return and next line are text; other control characters are not.
const controlCharacter = /(?![\t-\r\u0085])\p{Cc}/u

function decode(bytes: Uint8Array): DecodedPage {
  const utf16 = utf16Of(bytes)
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: 'UTF-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { text: decodeWindows1252(bytes), encoding: 'Windows-1252' }
  }
}
