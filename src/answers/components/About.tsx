import type { AnswerView } from '@/answers/answer-view'
import { Day } from '@/site/Day'

/** How old these words are, when a clinician looked at them and will again, and what binds those who wrote them. */
export function About({ answer, timeZone }: { answer: AnswerView; timeZone: string }) {
  const { publishedAt, lastReviewedOn, reviewDueOn, topics, language, doctors, reviewer } = answer
  const interested = [...doctors, ...(reviewer ? [reviewer] : [])].filter((each) => each.declaredInterests)
  return (
    <section aria-labelledby="about">
      <h2 id="about">About this answer</h2>
      <dl className="dates">
        <DateOf name="Published" on={publishedAt} language={language} timeZone={timeZone} />
        {lastReviewedOn && <DateOf name="Last reviewed" on={lastReviewedOn} language={language} />}
        {reviewDueOn && <DateOf name="Next review due" on={reviewDueOn} language={language} />}
        {topics.length > 0 && (
          <div>
            <dt>{topics.length === 1 ? 'Topic' : 'Topics'}</dt>
            <dd>{topics.map(({ name }) => name).join(', ')}</dd>
          </div>
        )}
        {interested.map(({ id, name, declaredInterests }) => (
          <div key={id} className="wide">
            <dt>Declared interests of {name}</dt>
            <dd>{declaredInterests}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function DateOf({ name, ...day }: { name: string; on: string; language: string; timeZone?: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Day {...day} />
      </dd>
    </div>
  )
}
