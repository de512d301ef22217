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
      <Planned address={address} items={notPublished} say={notPublishedWords} title="Not published" />
      <Planned address={address} items={scheduled} say={scheduledWords} title="To be published" />
    </section>
  )
}

interface PlannedProps<Item> {
  title: string
  items: Item[]
  address: (answerId: string) => string
  say: (item: Item) => string
}

function Planned<Item extends Omit<ScheduledView, 'trouble'>>({
  title,
  items,
  address,
  say,
}: PlannedProps<Item>) {
  if (items.length === 0) return null
  return (
    <>
      <h2 style={heading}>{title}</h2>
      <ul style={list}>
        {items.map((item) => (
          <li key={item.answerId}>
            <a href={address(item.answerId)}>{item.title}</a>, {say(item)}
          </li>
        ))}
      </ul>
    </>
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
