import type {
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
  SanitizedCollectionConfig,
  Where,
} from 'payload'

import { theSoftware } from './actors'
import { referencesTo } from './references'
import { refused } from './refused'

/**
 * A document that others name is not deleted, or they would name nobody. What counts is the live row and the
 * newest draft; `sentence` tells the person what to do instead.
 */
export const refuseWhileNamed =
  (slug: CollectionSlug, sentence: string): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    for (const { collection, path } of referencesTo(slug, req.payload.config.collections)) {
      const config = req.payload.collections[collection as CollectionSlug].config
      if (await isNamed(req, config, path, id)) throw refused(sentence, 409)
    }
  }

async function isNamed(
  req: PayloadRequest,
  { slug, versions }: SanitizedCollectionConfig,
  path: string,
  id: number | string,
): Promise<boolean> {
  const { payload } = req
  const count = { collection: slug, req, ...theSoftware }
  const live = await payload.count({ ...count, where: { [path]: { equals: id } } })
  if (live.totalDocs > 0 || !versions?.drafts) return live.totalDocs > 0
  const newest: Where = { latest: { equals: true }, [`version.${path}`]: { equals: id } }
  return (await payload.countVersions({ ...count, where: newest })).totalDocs > 0
}
