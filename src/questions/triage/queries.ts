import type { PayloadRequest } from 'payload'

import { theSoftware } from '@/platform/actors'

export interface TopicName {
  id: string
  name: string
}

/** Every topic a letter can be about, by name. */
export async function listTopicNames(req: PayloadRequest): Promise<TopicName[]> {
  const { docs } = await req.payload.find({
    collection: 'topics',
    select: { name: true },
    sort: 'name',
    depth: 0,
    pagination: false,
    req,
    ...theSoftware,
  })
  return docs.map(({ id, name }) => ({ id, name }))
}
