import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { bury, markEverythingMoved, markMoved, pageCache, type PageCache } from './page-cache'
import { afterCommit, queryInTransaction } from './transactions'

/** On which instances of one site tell each other, through their database, what readers see changed. */
export const channel = 'ask_the_doctors'

const shape = z.object({
  id: z.string(),
  tags: z.array(z.string()),
  withdrawn: z.array(z.string()),
})

export type Announcement = z.infer<typeof shape>

const mostKnown = 1_000

/**
 * Something public changes with the transaction of `req`: every instance hears of it once that is committed,
 * and never if it is not; this one before the commit returns. `withdrawn` are slugs taken back for good.
 */
export async function announce(
  req: PayloadRequest,
  tags: string[],
  { withdrawn = [] }: { withdrawn?: string[] } = {},
): Promise<void> {
  const announcement = { id: randomUUID(), tags, withdrawn }
  await queryInTransaction(req, 'select pg_notify($1, $2)', [channel, JSON.stringify(announcement)])
  await afterCommit(req, () => {
    const cache = pageCache()
    if (cache.known.size < mostKnown) cache.known.add(announcement.id)
    actUpon(cache, announcement)
  })
}

/**
 * Acts upon what came through the database. Our own comes back too and is passed over, unless its commit was
 * never confirmed to us: then this is how we learn of it. What cannot be read may have meant anything.
 */
export function hear(cache: PageCache, text: string): void {
  const announcement = readAnnouncement(text)
  if (!announcement) return markEverythingMoved(cache)
  if (cache.known.delete(announcement.id)) return
  actUpon(cache, announcement)
}

function actUpon(cache: PageCache, { tags, withdrawn }: Announcement): void {
  bury(cache, withdrawn)
  if (tags.length > 0) markMoved(cache, tags)
}

function readAnnouncement(text: string): Announcement | null {
  try {
    return shape.parse(JSON.parse(text))
  } catch {
    // From a newer or older version of this software; the caller takes it for a change of everything.
    return null
  }
}
