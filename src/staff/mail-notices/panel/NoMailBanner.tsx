import type { ServerProps } from 'payload'

import { mailRoad } from '@/platform/mail/mail-road'

const style = { margin: 0, padding: '0.5rem 1rem', background: 'var(--theme-elevation-100)' }

/** Quiet, and on every page of the panel, since whatever a person does there may be meant to end in a mail. */
export function NoMailBanner({ user }: ServerProps) {
  const road = mailRoad().type
  if (!user || road === 'server') return null
  return (
    <p role="note" style={style}>
      {road === 'none' ? (
        <>
          No mail server is set up: nothing is sent. Whoever runs this site can name one with MAIL_URL and
          MAIL_FROM.
        </>
      ) : (
        <>
          No mail server is set up: while you develop, mails are kept at <a href="/mail">/mail</a>.
        </>
      )}
    </p>
  )
}
