import type { Payload } from 'payload'

import { listDeeds } from '@/audit/queries'
import { describeMoment } from '@/platform/wall-clock'

interface LetterHistoryProps {
  id: string
  payload: Payload
  timeZone: string
}

/** What was done with a letter, from the audit. */
export async function LetterHistory({ id, payload, timeZone }: LetterHistoryProps) {
  const deeds = await listDeeds(payload, { kind: 'question', id })
  if (deeds.length === 0) return null
  return (
    <section aria-label="What was done">
      <h2>What was done</h2>
      <ul>
        {deeds.map(({ at, words }) => (
          <li key={`${at.toISOString()} ${words}`}>
            {describeMoment(at, timeZone)}: {words}
          </li>
        ))}
      </ul>
    </section>
  )
}
