import type { CollectionAfterChangeHook } from 'payload'

import { announce } from './announcements'

/** Pages that show a document are made anew once it changes; nothing shows a new one yet. */
export const announceChange =
  (kind: string): CollectionAfterChangeHook<{ id: string }> =>
  async ({ doc, operation, req }) => {
    if (operation === 'update') await announce(req, [`${kind}:${doc.id}`])
  }
