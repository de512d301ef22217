import type { UrgentCard } from '@/questions/asking/ask-view'
import { Paragraphs } from '@/site/Paragraphs'

import { CallNow } from './EmergencyFirst'

const words: Record<UrgentCard['level'], string> = {
  emergency: 'Emergency',
  crisis: 'You are not alone',
  urgent: 'Urgent',
}

/** What somebody should do first whose letter should not wait. They may go on all the same. */
export function UrgentCards({ cards }: { cards: UrgentCard[] }) {
  if (cards.length === 0) return null
  return (
    <section aria-labelledby="first" className="first">
      <h2 id="first">Do not wait with this</h2>
      {cards.map(({ level, number, words: told }, at) => (
        <div className={level === 'urgent' ? 'card urgent' : 'card emergency'} key={at}>
          <p className="label">{words[level]}</p>
          <Paragraphs text={told} />
          {number && <CallNow number={number} />}
        </div>
      ))}
      <p>You can still send your letter, but it may be days before somebody reads it.</p>
    </section>
  )
}
