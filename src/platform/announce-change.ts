import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import { announce } from './announcements'

type Row = { id: string }

/** Pages that show a row, as `topic:<id>`, and lists of its kind, as `topics`, are made anew once it changes. */
export const announceChange =
  (kind: string, list: string): CollectionAfterChangeHook<Row> =>
  async ({ doc, req }) =>
    announce(req, [`${kind}:${doc.id}`, list])

/** The same once it is gone. */
export const announceDeletion =
  (kind: string, list: string): CollectionAfterDeleteHook<Row> =>
  async ({ doc, req }) =>
    announce(req, [`${kind}:${doc.id}`, list])
