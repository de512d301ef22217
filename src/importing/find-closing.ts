import type { Paragraph } from './paragraphs'

/** Index at which the closing begins on a page without steps: its last paragraph, if it sends the reader on. */
export function closingWithoutSteps(paragraphs: Paragraph[]): number {
  const last = paragraphs.at(-1)
  const sendsOn = last && sendsReaderOn.test(last.text)
  return sendsOn && paragraphs.length > 1 ? paragraphs.length - 1 : paragraphs.length
}

const sendsReaderOn =
  /\b(?:persists?|contact|call|appointment|check-?up|our (?:office|clinic|practice)|(?:see|visit|tell|show|ask|let) us|come in|good luck)\b|^(?:If|Should) .*\b(?:helps?|better|worse|doctor|still)\b/i
