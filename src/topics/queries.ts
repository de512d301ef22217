import type { Payload } from 'payload'

import type { TopicView } from './topic-view'
import { toTopicView } from './view'
import { theSoftware, visitor } from '@/platform/actors'
import { getPayloadClient } from '@/platform/payload'
import { rememberedUntilMoved } from '@/platform/remembered'
import { shows } from '@/platform/showing'

/** Every topic by name, for those who choose one. */
export const listTopics = rememberedUntilMoved(async (): Promise<TopicView[]> => {
  const payload = await getPayloadClient()
  const { docs } = await payload.find({
    collection: 'topics',
    sort: 'name',
    depth: 0,
    pagination: false,
    ...visitor,
  })
  shows('topics')
  return docs.map(toTopicView)
})

/** The topic of exactly this name; null where there is none. */
export async function findTopicByName(payload: Payload, name: string): Promise<TopicView | null> {
  const { docs } = await payload.find({
    collection: 'topics',
    where: { name: { equals: name } },
    depth: 0,
    limit: 1,
    pagination: false,
    ...theSoftware,
  })
  return docs[0] ? toTopicView(docs[0]) : null
}
