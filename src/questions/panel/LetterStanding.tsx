import { describeMoment } from '@/platform/wall-clock'
import { hasLapsed } from '@/questions/claims/claim'
import { statusLabels } from '@/questions/labels'
import type { LetterPageView } from '@/questions/letter-page/letter-page-view'
import { isOver } from '@/questions/standing'
import { dueWords, isLate, waitedWords } from '@/questions/waiting'

import { UrgencyMark } from './UrgencyMark'

interface LetterStandingProps {
  view: LetterPageView
  now: Date
  /** Where the panel is. */
  admin: string
}

/** How pressing a letter is, how long it waits, who has it, and how it ended. */
export function LetterStanding({ admin, now, view }: LetterStandingProps) {
  const { answer, dueAt, ending, receivedAt, standing } = view
  return (
    <section aria-label="Where it stands">
      <p>
        <UrgencyMark urgency={standing.urgency} /> · {holderWords(view, now)} It came{' '}
        {waitedWords(receivedAt, now)}.
        {dueAt && !isOver(standing) && (
          <>
            {' '}
            <span className={isLate(dueAt, now) ? 'letter-late' : undefined}>
              An answer is {dueWords(dueAt, now)}.
            </span>
          </>
        )}
      </p>
      {answer && (
        <p>
          Answer: <a href={`${admin}/collections/answers/${answer.id}`}>{answer.title}</a>
        </p>
      )}
      {ending && (
        <p>
          It ended: {ending.outcome}
          {ending.sameAs && ` (${ending.sameAs})`}.{ending.note && ` The writer was told: “${ending.note}”`}
        </p>
      )}
      {!standing.mayPublish && (
        <p className="letter-note">Its writer did not agree, or agrees no more, that it is published.</p>
      )}
    </section>
  )
}

function holderWords({ standing, timeZone }: LetterPageView, now: Date): string {
  const { assigneeName, claimUntil, status } = standing
  if (assigneeName === null || isOver(standing)) return `${statusLabels[status]}.`
  const until = claimUntil ? ` until ${describeMoment(claimUntil, timeZone)}` : ''
  if (hasLapsed(standing, now)) return `${assigneeName} had it${until}; now others may take it.`
  return `${statusLabels[status]}: ${assigneeName} has it${until}.`
}
