import { env } from '@/platform/env'
import { getClinic } from '@/settings/queries'
import { panelLettersAddress } from '@/site/address'
import { answering } from '@/site/answering'
import { deskResponse } from '@/site/desk-response'

export {
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/site/answering'

export const dynamic = 'force-dynamic'

/** Where a mail about letters that wait leads, and on to the panel. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async () => deskResponse(panelLettersAddress, await getClinic(), env.SITE_URL))
}
