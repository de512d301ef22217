import { expect, test } from '@jest/globals'

import { letterMails, type LetterMail } from '@/questions/mails/letter-mail'

const about = {
  to: 'maren@post.example',
  reference: 'ASK-7K3M-9Q',
  link: 'https://column.example/receipt/0123456789abcdef0123456789abcdef',
}

test.each(Object.keys(letterMails) as LetterMail[])(
  'A mail (%s) holds the reference and one link, the same as text and as HTML, and fetches nothing',
  (kind) => {
    const { html, subject, text, to } = letterMails[kind](about)
    expect(to).toBe(about.to)
    expect(text).toContain(about.link)
    expect(`${subject} ${text}`).toContain(about.reference)
    expect(text.match(/https?:/g)).toHaveLength(1)
    expect(html).toContain(`<a href="${about.link}">${about.link}</a>`)
    expect(html).not.toMatch(/<(img|link|script|style|form)|url\(/)
    expect(html.replace(/<[^>]+>/g, '').split('\n')).toEqual(text.split('\n\n'))
    expect(text).not.toContain(about.to)
  },
)

test('No subject tells who looks over a shoulder what it is about', () => {
  for (const write of Object.values(letterMails)) {
    expect(write(about).subject).not.toMatch(/doctor|clinic|health|ill|answer to your/i)
  }
})
