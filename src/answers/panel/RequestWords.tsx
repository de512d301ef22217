'use client'

import { momentOf } from './publication-orders'
import type { RequestState } from '@/answers/publication/state'

/** Who asked whom, with the note, or who returned it and why. */
export function RequestWords({ request, timeZone }: { request: RequestState; timeZone: string }) {
  const { state, by, of, at, note, reply, isToMe, isByMe } = request
  if (state === 'returned') {
    return (
      <div role="note">
        <p style={{ margin: '.5rem 0 0' }}>
          {of} returned it to {isByMe ? 'you' : by}:
        </p>
        <blockquote style={quote}>{reply}</blockquote>
      </div>
    )
  }
  return (
    <div role="note">
      <p style={{ margin: '.5rem 0 0' }}>
        {isByMe ? 'You asked' : `${by} asked`} {isToMe ? 'you' : of} on {momentOf(at, timeZone)} to sign it.
      </p>
      {note && <blockquote style={quote}>{note}</blockquote>}
    </div>
  )
}

const quote = {
  margin: '.5rem 0',
  paddingInlineStart: '.75rem',
  borderInlineStart: '3px solid var(--theme-elevation-250)',
  whiteSpace: 'pre-line',
} as const
