import type { Payload } from 'payload'

import { env } from '@/platform/env'
import { isMailSetUp, sendMail } from '@/platform/mail/outbox'
import { inTransaction } from '@/platform/payload'
import { listDesk } from '@/questions/mails/queries'

import { listSilent } from './queries'
import { silentMail } from './silent-mail'

/**
 * Tells those who look after letters which of them nobody moves on, once under one key. Nothing is sent where there is
 * none. Resolves to how many letters there are.
 */
export function tellSilent(payload: Payload, key: string): Promise<number> {
  return inTransaction(payload, async (req) => {
    const { count, silent } = await listSilent(req)
    if (count === 0 || !isMailSetUp()) return count
    const link = `${env.SITE_URL}/desk/letters`
    for (const { email, staff } of await listDesk(req)) {
      await sendMail(req, silentMail({ to: email, silent, count, link }), `silent letters ${key} ${staff}`)
    }
    return count
  })
}
