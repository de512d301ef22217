import { urgencyLabels } from '@/questions/labels'
import type { Urgency } from '@/questions/question'

/** How pressing a letter is, in words; the colour says nothing more. */
export function UrgencyMark({ urgency }: { urgency: Urgency }) {
  if (urgency === 'routine') return urgencyLabels.routine
  return <span className={`letter-mark letter-mark--${urgency}`}>{urgencyLabels[urgency]}</span>
}
