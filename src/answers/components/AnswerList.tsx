import { signature } from './Byline'
import type { AnswerSummaryView } from '@/answers/answer-summary-view'
import { answerAddress } from '@/site/address'
import { Day } from '@/site/Day'

interface Props {
  items: AnswerSummaryView[]
  heading: 'h2' | 'h3'
  timeZone: string
}

/** Answers, each with what a reader chooses by: the title, the short answer, who answers, and when. */
export function AnswerList({ items, heading: Heading, timeZone }: Props) {
  if (items.length === 0) return <p>No answer has been published yet.</p>
  return (
    <ul className="answers" role="list">
      {items.map(({ slug, title, language, summary, doctors, publishedAt, isExample }) => (
        <li key={slug} lang={language}>
          <Heading>
            <a href={answerAddress(slug)}>{title}</a>
          </Heading>
          {summary && <p>{summary}</p>}
          <p className="facts">
            {isExample && 'Example · '}
            {doctors.length > 0 && `${doctors.map(signature).join(' and ')} · `}
            <Day on={publishedAt} language={language} timeZone={timeZone} />
          </p>
        </li>
      ))}
    </ul>
  )
}
