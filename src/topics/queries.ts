import type { TopicView } from './topic-view'
import { toTopicView } from './view'
import { visitor } from '@/platform/actors'
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
