import type { Line } from './page-lines'
import { refusal, type Refusal } from './refusal'

/** Texts that are no page of a column, whatever their words: nothing at all, HTML, XML. */
export function refuseOtherTexts(lines: Line[]): Refusal | null {
  const first = lines.find(({ text }) => text !== '')
  if (!first) return refusal('empty', null, 'The file is empty. Save the page again, and import that file.')
  const opens = /^<(?:[!?]|[a-z])/i.test(first.text)
  const tagged = opens ? first : manyTags(lines)
  if (!tagged) return null
  return refusal(
    'markup',
    tagged.number,
    'this is HTML or XML, not plain text. Open the page in a browser, copy its text into a file of its own, ' +
      'and import that file.',
  )
}

const fewTags = 3

function manyTags(lines: Line[]): Line | null {
  const tagged = lines.filter(({ text }) =>
    /<\/(?:p|div|a|b|i|em|strong|li|ul|ol|h[1-6]|body|html|span|script)>|<br ?\/?>/i.test(text),
  )
  return tagged.length >= fewTags ? (tagged[0] ?? null) : null
}
