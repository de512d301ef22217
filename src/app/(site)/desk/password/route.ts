import { env } from '@/platform/env'
import { getClinic } from '@/settings/queries'
import { answering } from '@/site/answering'
import { respondWithPage } from '@/site/respond'
import { passwordChosenPage } from '@/staff/components/choose-password-page'

export {
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/site/answering'

export const dynamic = 'force-dynamic'

/** Where somebody lands who has chosen a password. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async () =>
    respondWithPage({
      page: passwordChosenPage(),
      clinic: await getClinic(),
      siteUrl: env.SITE_URL,
      headers: { 'cache-control': 'no-store' },
    }),
  )
}
