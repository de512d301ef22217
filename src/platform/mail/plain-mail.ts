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
    html: page(
      [
        ...before.map(paragraph),
        `<p><a href="${escaped(link)}">${escaped(link)}</a></p>`,
        ...after.map(paragraph),
      ].join('\n'),
    ),
  }
}

// Programs that show no styles show the paragraphs. A long link breaks rather than push a telephone's page wide.
const style = 'font:1rem/1.5 sans-serif;max-width:36rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere'
const head =
  '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">'

const page = (paragraphs: string): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body style="${style}">${paragraphs}</body></html>`

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
