import type { SuggestedAnswer } from '@/questions/asking/ask-view'
import { answerAddress, askAnsweredAddress } from '@/site/address'

/** Where whoever found no answer in the suggestions goes on. */
export const checkId = 'check'

/**
 * Answers that may be what the letter asks for, before it is sent. They open beside it, so that no word is lost; “yes”
 * sends the name of the answer and nothing of the letter.
 */
export function AlreadyAnswered({ answers }: { answers: SuggestedAnswer[] }) {
  if (answers.length === 0) return null
  return (
    <section aria-labelledby="answered" className="suggestions">
      <h2 id="answered">Already answered?</h2>
      <p>
        The doctors may have answered this before. Each answer opens in a new tab; your letter stays here, and
        is not sent yet.
      </p>
      <ul role="list">
        {answers.map(({ slug, summary, title }) => (
          <li key={slug}>
            <a href={answerAddress(slug)} rel="noopener" target="_blank">
              {title} (opens in a new tab)
            </a>
            {summary && <p>{summary}</p>}
            <form action={askAnsweredAddress} method="post">
              <input name="answer" type="hidden" value={slug} />
              <button aria-label={`Yes, this answers it: ${title}`} className="plain" type="submit">
                Yes, this answers it
              </button>
            </form>
          </li>
        ))}
      </ul>
      <p>
        <a href={`#${checkId}`}>No, I want to send my letter</a>
      </p>
    </section>
  )
}
