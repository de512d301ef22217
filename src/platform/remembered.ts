import { isFresh, pageCache, type Dated } from './page-cache'
import { collectTags, shows } from './showing'

interface Known<Value> extends Dated {
  value: Value
}

/**
 * Something many pages show, found once and again only when what it shows has changed: it is as true as a page
 * that was made then. Pages are told each time what it shows. While this process hears of no changes it is found
 * each time. Those who ask while it is being found wait for the same.
 */
export function rememberedUntilMoved<Value>(
  find: () => Promise<Value>,
  now = Date.now,
): () => Promise<Value> {
  let known: Known<Value> | null = null
  let underWay: { generation: number; found: Promise<Known<Value>> } | null = null

  async function findNow(generation: number): Promise<Known<Value>> {
    const { outcome: value, tags } = await collectTags(find)
    return { value, tags, generation, at: now() }
  }

  async function findOnce(): Promise<Known<Value>> {
    // Read first: what changes while we look is looked for again.
    const { generation } = pageCache()
    if (underWay?.generation === generation) return underWay.found
    const mine = { generation, found: findNow(generation) }
    underWay = mine
    try {
      return await mine.found
    } finally {
      if (underWay === mine) underWay = null
    }
  }

  return async () => {
    const cache = pageCache()
    if (!known || !cache.isHearing || !isFresh(cache, known, now())) known = await findOnce()
    shows(...known.tags)
    return known.value
  }
}
