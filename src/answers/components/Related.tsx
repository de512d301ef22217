import type { RelatedAnswerView } from '@/answers/answer-view'
import { answerAddress } from '@/site/address'

/** Answers that go with this one. */
export function Related({ related }: { related: RelatedAnswerView[] }) {
  if (related.length === 0) return null
  return (
    <section aria-labelledby="related">
      <h2 id="related">Related answers</h2>
      <ul>
        {related.map(({ slug, title }) => (
          <li key={slug}>
            <a href={answerAddress(slug)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
