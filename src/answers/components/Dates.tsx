import type { AnswerView } from '@/answers/answer-view'
import { Day } from '@/site/Day'

/** How old these words are, when a clinician last looked at them, and when one will look again. */
export function Dates({ answer }: { answer: AnswerView }) {
  const { publishedAt, lastReviewedOn, reviewDueOn, topics, language } = answer
  return (
    <section aria-labelledby="about">
      <h2 id="about">About this answer</h2>
      <dl className="dates">
        <DateOf name="Published" on={publishedAt} language={language} />
        {lastReviewedOn && <DateOf name="Last reviewed" on={lastReviewedOn} language={language} />}
        {reviewDueOn && <DateOf name="Next review due" on={reviewDueOn} language={language} />}
        {topics.length > 0 && (
          <div>
            <dt>{topics.length === 1 ? 'Topic' : 'Topics'}</dt>
            <dd>{topics.map(({ name }) => name).join(', ')}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}

function DateOf({ name, on, language }: { name: string; on: string; language: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Day on={on} language={language} />
      </dd>
    </div>
  )
}
