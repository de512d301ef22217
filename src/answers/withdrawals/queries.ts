import { visitor } from '@/platform/actors'
import { getPayloadClient } from '@/platform/payload'

/** Every address that was taken back for good, by its slug. Throws when it could not look. */
export async function listWithdrawnSlugs(): Promise<string[]> {
  const payload = await getPayloadClient()
  const { docs } = await payload.find({
    collection: 'withdrawals',
    select: { slug: true },
    depth: 0,
    pagination: false,
    ...visitor,
  })
  return docs.map(({ slug }) => slug)
}
