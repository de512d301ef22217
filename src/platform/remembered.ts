import { isFresh, pageCache, type Dated } from './page-cache'
import { collectTags, shows } from './showing'

/**
 * Something many pages show, found once and again only when what it shows has changed: it is as true as a page
 * that was made then. Pages are told each time what it shows. While this process hears of no changes it is found
 * each time.
 */
export function rememberedUntilMoved<Value>(
  find: () => Promise<Value>,
  now = Date.now,
): () => Promise<Value> {
  let known: (Dated & { value: Value }) | null = null
  return async () => {
    const cache = pageCache()
    if (!known || !cache.isHearing || !isFresh(cache, known, now())) {
      // Read first: what changes while we look is looked for again.
      const { generation } = cache
      const { outcome: value, tags } = await collectTags(find)
      known = { value, tags, generation, at: now() }
    }
    shows(...known.tags)
    return known.value
  }
}
