import type { Paragraph } from './paragraphs'

/** Index at which the closing begins on a page without steps: its last paragraph, if it sends the reader on. */
export function closingWithoutSteps(paragraphs: Paragraph[]): number {
  const last = paragraphs.at(-1)
  const sendsOn =
    last && /\b(?:persists?|contact|call|appointment|check-?up|our office|our clinic)\b/i.test(last.text)
  return sendsOn && paragraphs.length > 1 ? paragraphs.length - 1 : paragraphs.length
}
