import { env } from '@/platform/env'
import { getPayloadClient } from '@/platform/payload'
import { getClinic } from '@/settings/queries'
import { passwordChosenAddress } from '@/site/address'
import { answering } from '@/site/answering'
import type { Page } from '@/site/page'
import { respondWithPage, respondWithSeeOther } from '@/site/respond'
import { choosePasswordPage, linkEndedPage } from '@/staff/components/choose-password-page'
import { choosePassword } from '@/staff/password-links/commands'
import { findLinkOwner } from '@/staff/password-links/queries'
import { makeDeviceKnown } from '@/staff/sign-in/tries/commands'

export { refuseMethod as DELETE, refuseMethod as PATCH, refuseMethod as PUT } from '@/site/answering'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ token: string }>
}

/** The page behind a link to choose a password. Opening it uses nothing up: mail scanners open links, too. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { token } = await params
    const owner = await findLinkOwner(await getPayloadClient(), token, new Date())
    return owner ? show(choosePasswordPage(owner), 200) : show(linkEndedPage(), 403)
  })
}

/** Keeps the password that was typed on that page. It signs nobody in: that is done by signing in. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { token } = await params
    const payload = await getPayloadClient()
    const now = new Date()
    const owner = await findLinkOwner(payload, token, now)
    if (!owner) return show(linkEndedPage(), 403)

    const { email } = owner
    const typed = await readForm(request)
    const chosen = await choosePassword(payload, { token, ...typed }, now)
    if (chosen.ok) {
      // The link came to them: strangers who guess at their password elsewhere keep nobody out of this browser.
      return respondWithSeeOther(passwordChosenAddress, { 'set-cookie': makeDeviceKnown(email) })
    }
    const { type: field, message } = chosen.problem
    if (field === 'linkEnded') return show(linkEndedPage(), 403)
    return show(choosePasswordPage({ email, fault: { field, message } }), 400)
  })
}

/** What is no form of a page counts as an empty one, which is answered with the form. */
async function readForm(request: Request): Promise<{ password: string; repeated: string }> {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(request.headers.get('content-type') ?? '')
  const typed = new URLSearchParams(isForm ? await request.text() : '')
  return { password: typed.get('password') ?? '', repeated: typed.get('repeated') ?? '' }
}

async function show(page: Page, status: number): Promise<Response> {
  return respondWithPage({
    page,
    clinic: await getClinic(),
    siteUrl: env.SITE_URL,
    status,
    // Its address is a key: no cache keeps it, and no other page hears of it.
    headers: { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
  })
}
