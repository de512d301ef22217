import { deskPage } from './desk-page'
import { respondWithPage } from './respond'
import type { ShellView } from './shell-view'
import { notFoundPage } from './trouble-pages'

/**
 * On to the panel, by a link of ours: one that was followed from elsewhere reaches it without the session, and would
 * ask to sign in again. Null for an address that leads nowhere.
 */
export function deskResponse(address: string | null, clinic: ShellView, siteUrl: string): Promise<Response> {
  return respondWithPage({
    page: address ? deskPage(address) : notFoundPage(clinic.language),
    clinic,
    siteUrl,
    status: address ? 200 : 404,
    headers: { 'cache-control': 'no-store', ...(address && { refresh: `0; url=${address}` }) },
  })
}
