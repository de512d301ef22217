import { env } from '@/platform/env'
import type { PageCache } from '@/platform/page-cache'

import type { Page } from './page'
import { respondWithPage } from './respond'
import {
  badAddressPage,
  faultPage,
  longAddressPage,
  methodPage,
  slowPage,
  tooLargePage,
  tooManyHeadersPage,
  unavailablePage,
  withdrawnForGoodPage,
} from './trouble-pages'

const pages: [status: number, page: () => Page, headers?: Record<string, string>][] = [
  [400, badAddressPage],
  [405, methodPage, { allow: 'GET, HEAD, OPTIONS' }],
  [408, slowPage],
  [410, withdrawnForGoodPage],
  [413, tooLargePage],
  [414, longAddressPage],
  [431, tooManyHeadersPage],
  [500, faultPage],
  [503, unavailablePage, { 'retry-after': '10' }],
]

/** Makes the pages that must be there when nothing else is, and leaves them where the door finds them. */
export async function keepFaultPages(cache: PageCache, now = Date.now()): Promise<void> {
  for (const [status, page, more] of pages) {
    // No clinic: nobody tells these pages when its numbers change.
    const shown = { page: page(), clinic: null, siteUrl: env.SITE_URL, status }
    const response = await respondWithPage({ ...shown, headers: { 'cache-control': 'no-store', ...more } })
    const headers = Object.fromEntries(response.headers)
    const bytes = new Uint8Array(await response.arrayBuffer())
    cache.faults.set(status, { status, headers, bytes, tags: [], generation: 0, at: now, isForEver: true })
  }
}
