import { restoreVersionOperation, type CollectionSlug, type PayloadRequest } from 'payload'

/**
 * Brings an earlier version back as the newest draft, for whoever asks. Throws Payload's 403 and 404. Not
 * through the Local API, which knows no restore as a draft and would publish what was published then.
 */
export async function restoreAsDraft<Document extends { id: string }>(
  req: PayloadRequest,
  slug: CollectionSlug,
  versionId: string,
): Promise<Document> {
  const collection = req.payload.collections[slug]
  return restoreVersionOperation<Document>({
    id: versionId,
    collection,
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
  })
}
