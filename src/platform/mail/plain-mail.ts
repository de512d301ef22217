import type { Mail } from './mail'

/** Sentences in paragraphs, and one link at its own place. */
export interface PlainMail {
  to: string
  subject: string
  /** What stands before the link, and after it; each a paragraph. */
  before: string[]
  link: string
  after?: string[]
}

/** The same words as text and as HTML, with nothing that a mail program would have to fetch. */
export function plainMail({ to, subject, before, link, after = [] }: PlainMail): Mail {
  const paragraph = (words: string) => `<p>${escaped(words)}</p>`
  return {
    to,
    subject,
    text: [...before, link, ...after].join('\n\n'),
    html: [
      ...before.map(paragraph),
      `<p><a href="${escaped(link)}">${escaped(link)}</a></p>`,
      ...after.map(paragraph),
    ].join('\n'),
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
