import { env } from '@/platform/env'
import { getClinic } from '@/settings/queries'
import { isAnswerId, panelReviewAddress } from '@/site/address'
import { answering } from '@/site/answering'
import { deskResponse } from '@/site/desk-response'

export {
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/site/answering'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ id: string }>
}

/** Where a mail about an answer leads, and on to the panel. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { id } = await params
    const address = isAnswerId(id) ? panelReviewAddress(id) : null
    return deskResponse(address, await getClinic(), env.SITE_URL)
  })
}
