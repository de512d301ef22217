import type { GlobalAfterChangeHook } from 'payload'

import { announce } from '@/platform/announcements'

/** Every page names the clinic and its numbers, so every page is made anew. */
export const announceChange: GlobalAfterChangeHook = async ({ req }) => announce(req, ['settings'])
