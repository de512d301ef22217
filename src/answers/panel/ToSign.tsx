import type { ServerProps } from 'payload'

import { findDesk, type DeskItem } from '@/answers/sign-off-requests/queries'
import { momentWords } from '@/platform/moment-words'
import { clinicTimeZone } from '@/settings/queries'
import { roleOf } from '@/staff/access'
import { findStaffOf } from '@/staff/queries'

/** On the dashboard: what somebody is asked to sign, what came back to them, and for whom they wait. */
export async function ToSign({ payload, user }: ServerProps) {
  const role = roleOf({ user: user ?? null })
  if (role === null || role === 'frontDesk' || !user) return null
  const staff = await findStaffOf(payload, user.id)
  if (!staff) return null
  const { toSign, returned, waiting } = await findDesk(payload, staff.id)
  const timeZone = await clinicTimeZone(payload)
  const answers = `${payload.config.routes.admin}/collections/answers`
  return (
    <section aria-label="Your desk" style={{ marginBottom: '2rem' }}>
      <DeskList
        href={(id) => `${answers}/${id}/review`}
        items={toSign}
        none="Nobody asks you to sign anything just now."
        say={(name) => `asked by ${name}`}
        timeZone={timeZone}
        title="To sign"
      />
      <DeskList
        href={(id) => `${answers}/${id}`}
        items={returned}
        say={(name) => `returned by ${name}`}
        timeZone={timeZone}
        title="Returned to you"
      />
      <DeskList
        href={(id) => `${answers}/${id}`}
        items={waiting}
        say={(name) => `waits for ${name}`}
        timeZone={timeZone}
        title="You asked"
      />
    </section>
  )
}

interface DeskListProps {
  title: string
  items: DeskItem[]
  href: (answerId: string) => string
  say: (name: string) => string
  timeZone: string
  /** Said where there is nothing; without it the list is left out. */
  none?: string
}

function DeskList({ title, items, href, say, none, timeZone }: DeskListProps) {
  if (items.length === 0 && none === undefined) return null
  return (
    <>
      <h2 style={{ margin: '0 0 .25rem', fontSize: '1.25rem' }}>{title}</h2>
      {items.length === 0 && <p>{none}</p>}
      <ul style={{ margin: '0 0 1rem' }}>
        {items.map(({ answerId, title: answer, name, note, at }) => (
          <li key={answerId}>
            <a href={href(answerId)}>{answer}</a>, {say(name)},{' '}
            <time dateTime={at}>{momentWords(new Date(at), timeZone)}</time>
            {note && <p style={{ margin: '0 0 .5rem', whiteSpace: 'pre-line' }}>“{note}”</p>}
          </li>
        ))}
      </ul>
    </>
  )
}
