import { mailboxAddress } from './address'
import type { Page } from './page'
import { Paragraphs } from './Paragraphs'

/** A mail that was kept instead of being sent. */
export interface MailView {
  id: string
  /** ISO 8601. */
  writtenAt: string
  to: string
  subject: string
  text: string
  html: string
}

const pageOf = (title: string, main: Page['main']): Page => ({
  title,
  description: 'Mails that were kept while somebody develops, and not sent.',
  language: 'en',
  path: null,
  main,
})

/** Every mail kept, newest first. */
export const mailboxPage = (mails: MailView[]): Page =>
  pageOf(
    'Mail',
    <article>
      <h1>Mail</h1>
      <p>Nothing is sent while you develop: mails end here.</p>
      {mails.length === 0 && <p>There are none yet.</p>}
      <ul>
        {mails.map(({ id, subject, to, writtenAt }) => (
          <li key={id}>
            <a href={mailboxAddress(id)}>{subject}</a> to {to}, {writtenAt}
          </li>
        ))}
      </ul>
    </article>,
  )

/** One mail as its reader gets it, and its HTML as it is written. */
export const keptMailPage = ({ html, subject, text, to, writtenAt }: MailView): Page =>
  pageOf(
    subject,
    <article>
      <h1>{subject}</h1>
      <p>
        To {to}, {writtenAt}. <a href={mailboxAddress()}>All mails</a>
      </p>
      {text.split('\n\n').map((paragraph, at) =>
        /^https?:\/\/\S+$/.test(paragraph) ? (
          <p key={at}>
            <a href={paragraph}>{paragraph}</a>
          </p>
        ) : (
          <Paragraphs key={at} text={paragraph} />
        ),
      )}
      <details>
        <summary>As HTML</summary>
        <pre>{html}</pre>
      </details>
    </article>,
  )
