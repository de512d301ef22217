import { createLocalReq, type ServerProps } from 'payload'

import type { NotPublishedView, ScheduledView } from '@/answers/scheduling/schedule-view'
import { listNotPublished, listScheduled } from '@/answers/scheduling/view/queries'
import { roleOf } from '@/staff/access'

/** On the dashboard: what is to be published when, and what was to be and was not. Nothing where there is neither. */
export async function Scheduled({ payload, user }: ServerProps) {
  const role = roleOf({ user: user ?? null })
  if (role === null || role === 'frontDesk') return null
  const scheduled = await listScheduled(await createLocalReq({}, payload))
  const notPublished = await listNotPublished(payload)
  if (scheduled.length + notPublished.length === 0) return null
  const address = (answerId: string) => `${payload.config.routes.admin}/collections/answers/${answerId}`
  return (
    <section aria-label="Publishing at a time" style={{ marginBottom: '2rem' }}>
      {notPublished.length > 0 && <h2 style={heading}>Not published</h2>}
      <ul style={list}>
        {notPublished.map((each) => (
          <li key={each.answerId}>
            <a href={address(each.answerId)}>{each.title}</a>, {notPublishedWords(each)}
          </li>
        ))}
      </ul>
      {scheduled.length > 0 && <h2 style={heading}>To be published</h2>}
      <ul style={list}>
        {scheduled.map((each) => (
          <li key={each.answerId}>
            <a href={address(each.answerId)}>{each.title}</a>, {scheduledWords(each)}
          </li>
        ))}
      </ul>
    </section>
  )
}

const heading = { margin: '0 0 .25rem', fontSize: '1.25rem' }
const list = { margin: '0 0 1rem', overflowWrap: 'anywhere' } as const

function scheduledWords({ words, by, trouble }: ScheduledView): string {
  return `${words}, chosen by ${by}.${trouble ? ` As things stand it will not be published, because ${ended(trouble)}` : ''}`
}

function notPublishedWords({ words, by, reason }: NotPublishedView): string {
  return `which ${by} set for ${words}, because ${ended(reason)}`
}

function ended(reason: string): string {
  return reason.endsWith('.') ? reason : `${reason}.`
}
