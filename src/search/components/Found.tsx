import type { FoundView, Piece } from '@/search/results/found-view'
import { answerAddress } from '@/site/address'

/** One answer among the results, and why it is there. */
export function Found({ found: { reason, slug, summary, title } }: { found: FoundView }) {
  return (
    <li>
      <h3>
        <a href={answerAddress(slug)}>
          <Marked pieces={title} />
        </a>
      </h3>
      {summary && (
        <p>
          <Marked pieces={summary} />
        </p>
      )}
      {reason && (
        <p className="facts">
          {places[reason.field]}: <Marked pieces={reason.excerpt} />
        </p>
      )}
    </li>
  )
}

const places: Record<NonNullable<FoundView['reason']>['field'], string> = {
  letter: 'In the letter',
  cause: 'In a cause',
  step: 'In a step',
  body: 'In the answer',
}

function Marked({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ isMatch, text }, at) => (isMatch ? <mark key={at}>{text}</mark> : text))
}
