import { env } from '@/platform/env'
import { listMailbox } from '@/platform/mail/mailbox'
import { getClinic } from '@/settings/queries'
import { answering } from '@/site/answering'
import { mailboxPage } from '@/site/mailbox-pages'
import { respondWithPage } from '@/site/respond'
import { notFoundPage } from '@/site/trouble-pages'

export { GET as DELETE, GET as PATCH, GET as POST, GET as PUT }

export const dynamic = 'force-dynamic'

/** What would have been sent, while somebody develops; anywhere else nothing is at this address. */
function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    const [clinic, mails] = await Promise.all([getClinic(), listMailbox()])
    return respondWithPage({
      page: mails === null ? notFoundPage(clinic.language) : mailboxPage(mails),
      clinic,
      siteUrl: env.SITE_URL,
      status: mails === null ? 404 : 200,
      headers: { 'cache-control': 'no-store' },
    })
  })
}

export { GET }
