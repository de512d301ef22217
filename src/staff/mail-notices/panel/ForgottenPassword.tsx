import { isMailSetUp } from '@/platform/mail/outbox'

/** In place of Payload's link, which promises a mail. */
export function ForgottenPassword() {
  if (isMailSetUp()) return null
  return (
    <>
      <style>{'a[href$="/forgot"] { display: none }'}</style>
      <p>Forgotten your password? Ask an admin for a link to choose a new one.</p>
    </>
  )
}
