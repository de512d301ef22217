import type { CollectionAfterChangeHook } from 'payload'

import type { Withdrawal } from '@/payload-types'
import { announce } from '@/platform/announcements'

/** From the commit on no instance shows the page that stood here, whatever else fails. */
export const announceWithdrawal: CollectionAfterChangeHook<Withdrawal> = async ({ doc, req }) => {
  await announce(req, [], { withdrawn: [doc.slug] })
}
