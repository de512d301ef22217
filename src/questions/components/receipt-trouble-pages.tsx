import type { Page } from '@/site/page'
import { answersAddress } from '@/site/address'

function pageOf(title: string, sentences: string[], language: string): Page {
  return {
    title,
    description: 'A private page about one letter.',
    language,
    path: null,
    main: (
      <article>
        <h1>{title}</h1>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>
          <a href={answersAddress()}>See all answers</a>
        </p>
      </article>
    ),
  }
}

/** What is shown where no letter can be. */
export function receiptTrouble(
  type: 'none' | 'tooMany',
  language: string,
): { page: Page; status: 404 | 429; headers?: Record<string, string> } {
  return type === 'none'
    ? { page: noReceiptPage(language), status: 404 }
    : { page: tooManyReceiptsPage(language), status: 429, headers: { 'retry-after': '900' } }
}

/** One page for a token that is wrong, one whose letter was deleted, and what is no token. */
const noReceiptPage = (language: string): Page =>
  pageOf(
    'There is no letter here',
    [
      'This link leads to no letter. It may have been cut short on its way, or the letter has been deleted because its time was over.',
      'Please check that the link is whole. If you need to know what became of your letter, call us and tell us its reference.',
    ],
    language,
  )

const tooManyReceiptsPage = (language: string): Page =>
  pageOf(
    'Please try again later',
    [
      'Too many links that lead nowhere were opened from where you are. Your letter is safe.',
      'Please try again in a quarter of an hour.',
    ],
    language,
  )

/** While the database is away. */
export const receiptAwayPage = (): Page =>
  pageOf(
    'We cannot look up your letter right now',
    [
      'This is our fault, not yours. Nothing was changed: what we had confirmed to you is kept, and what you asked for just now was not done.',
      'Please try again in a minute. If you need help now, call your doctor or your emergency number.',
    ],
    'en',
  )
