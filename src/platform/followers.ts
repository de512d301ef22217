import type { CollectionConfig, CollectionSlug, Payload, PayloadRequest } from 'payload'

/**
 * What a later room does with documents of an earlier one that are stored together, past the hooks that follow a save:
 * as the last of their transaction.
 */
export type Follower<Doc> = (req: PayloadRequest, docs: Doc[]) => Promise<void>

/** The collection, with one more that follows. */
export function withFollower<Doc>(collection: CollectionConfig, follower: Follower<Doc>): CollectionConfig {
  return {
    ...collection,
    custom: { ...collection.custom, followers: [...followersIn(collection), follower] },
  }
}

export function listFollowers<Doc>(payload: Payload, slug: CollectionSlug): Follower<Doc>[] {
  return followersIn(payload.collections[slug].config) as Follower<Doc>[]
}

function followersIn({ custom }: Pick<CollectionConfig, 'custom'>): unknown[] {
  return (custom as { followers?: unknown[] } | undefined)?.followers ?? []
}
