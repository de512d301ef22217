import { rememberedUntilMoved } from '@/platform/remembered'
import { shows } from '@/platform/showing'
import type { Ranked } from '@/search/ranking/queries'
import type { TopicChoice } from '@/search/results/found-view'
import { siteTables } from '@/search/results/queries'
import type { Tables } from '@/search/tables'

const mostChoices = 8
const mostListed = 24
const mostUnderOne = 100

/** The topics under which most of what was found stands. */
export async function listTopicsOf({ ask, schema }: Tables, ranked: Ranked[]): Promise<TopicChoice[]> {
  if (ranked.length === 0) return []
  return ask<TopicChoice>(
    `select t.id, t.name, count(*)::int as found
       from ${schema}.documents d cross join lateral unnest(d.topics) u(id) join topics t on t.id::text = u.id
      where d.id = any($1) group by 1, 2 order by 3 desc, 2 limit ${String(mostChoices)}`,
    [ranked.map(({ id }) => id)],
  )
}

/** The topics under which most answers of the column stand, by name: to find them all is to look at every answer. */
export const listTopicsOfColumn = rememberedUntilMoved(async (): Promise<TopicChoice[]> => {
  const { ask, schema } = await siteTables()
  shows('answers', 'topics')
  return ask<TopicChoice>(
    `select * from (
       select t.id, t.name, count(*)::int as found
         from ${schema}.documents d cross join lateral unnest(d.topics) u(id) join topics t on t.id::text = u.id
        group by 1, 2 order by 3 desc, 2 limit ${String(mostListed)}) t order by name`,
  )
})

/** What stands under a topic, the newest first. */
export function listUnderTopic({ ask, schema }: Tables, topic: string): Promise<Ranked[]> {
  return ask<Ranked>(
    `select d.id, d.key, d.title, 0 as score, 0 as closeness
       from ${schema}.documents d join answers a on a.id::text = d.key
      where $1 = any(d.topics) order by a.published_at desc, d.id limit ${String(mostUnderOne)}`,
    [topic],
  )
}
