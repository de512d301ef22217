import { LRUCache } from 'lru-cache'

/** What it takes to tell whether something that was made is still true. */
export interface Dated {
  /** What it shows: `answer:<id>`, `answers`, `settings` … */
  tags: readonly string[]
  /** The cache's generation before its first query. */
  generation: number
  /** When it was made, in milliseconds since 1970. */
  at: number
  /** True for files that are never different under the same address. */
  isForEver?: true
}

/** One finished answer to an address, as bytes. Plain data, and never changed once it is kept. */
export interface KeptPage extends Dated {
  status: number
  headers: Record<string, string>
  bytes: Uint8Array
}

/**
 * The pages of this process, in memory. Plain data and functions of other modules: the door and Next load this
 * module each for themselves, and meet in one object on `globalThis`.
 */
export interface PageCache {
  pages: LRUCache<string, KeptPage>
  /** Grows with every change that is heard of. */
  generation: number
  /** The generation at which a tag last moved. */
  moved: Map<string, number>
  /** Slugs whose answer was taken back for good. */
  withdrawn: Set<string>
  /** Pages for when nothing else can be shown, by status. */
  faults: Map<number, KeptPage>
  /** Whether changes made elsewhere are heard of now, and when they last were. */
  isHearing: boolean
  heardAt: number
  /** Announcements of our own that were acted upon before the database repeated them. */
  known: Set<string>
}

const place = Symbol.for('ask-the-doctors.page-cache')
const everything = '*'
const mostTags = 10_000
// What a page says of today, such as closures, follows the day; and what was changed past all announcements,
// by hand in the database, shows within the hour.
const freshForMs = 3_600_000
// A process that hears of no changes looks again each second, whoever asks.
const freshWhileDeafMs = 1_000
/** What nobody has confirmed for a day is not shown any more (promise 3). */
const oldestMs = 24 * 3_600_000

/** The one cache of this process. */
export function pageCache(): PageCache {
  const holder = globalThis as { [place]?: PageCache }
  return (holder[place] ??= newPageCache())
}

/** Makes this the one cache of the process, before anything asks for it. */
export function placePageCache(cache: PageCache): PageCache {
  const holder = globalThis as { [place]?: PageCache }
  return (holder[place] = cache)
}

/** `megabytes` bounds what the pages may take, compressed copies included. */
export function newPageCache(megabytes = 64): PageCache {
  return {
    pages: new LRUCache({ maxSize: megabytes * 1_048_576, sizeCalculation: weightOf }),
    generation: 1,
    moved: new Map(),
    withdrawn: new Set(),
    faults: new Map(),
    isHearing: false,
    heardAt: 0,
    known: new Set(),
  }
}

// A compressed copy is kept only where it is at most half as long, and there are two kinds of them.
function weightOf({ bytes, tags }: KeptPage): number {
  return 2 * bytes.byteLength + 64 * tags.length + 2_048
}

/** Keeps a page unless a newer one is there. `slug` is that of the answer it stands for, if any. */
export function keepPage(cache: PageCache, key: string, slug: string | null, page: KeptPage): boolean {
  if (slug !== null && cache.withdrawn.has(slug) && page.status !== 410) return false
  const there = cache.pages.peek(key)
  if (there && there.generation > page.generation) return false
  cache.pages.set(key, page)
  return true
}

/** Nothing is to be shown here any more, as of `generation`. */
export function dropPage(cache: PageCache, key: string, generation: number): void {
  const there = cache.pages.peek(key)
  if (there && there.generation <= generation) cache.pages.delete(key)
}

/** Whether a page still shows what is true, as far as this process has heard. */
export function isFresh(cache: PageCache, page: Dated, now: number): boolean {
  if (page.isForEver) return true
  if (now - page.at > (cache.isHearing ? freshForMs : freshWhileDeafMs)) return false
  if (page.generation === cache.generation) return true
  if (hasMoved(cache, everything, page) || page.tags.some((tag) => hasMoved(cache, tag, page))) return false
  // None of what it shows has moved, so it is as good as one made now, and the next look is short.
  page.generation = cache.generation
  return true
}

/** Whether old bytes may still stand in for a page that cannot be made anew. */
export function isShowable(cache: PageCache, page: KeptPage, now: number): boolean {
  return page.isForEver === true || now - Math.max(page.at, cache.heardAt) <= oldestMs
}

/** What is shown under these tags has changed. */
export function markMoved(cache: PageCache, tags: readonly string[]): void {
  const generation = ++cache.generation
  if (cache.moved.size + tags.length > mostTags) {
    cache.moved.clear()
    cache.moved.set(everything, generation)
  }
  for (const tag of tags) cache.moved.set(tag, generation)
}

/** Changes may have been missed: every page is made anew when it is next asked for. */
export function markEverythingMoved(cache: PageCache): void {
  cache.moved.clear()
  markMoved(cache, [everything])
}

/** These answers are gone for good: no page of theirs is kept again, and none is shown. */
export function bury(cache: PageCache, slugs: readonly string[]): void {
  for (const slug of slugs) cache.withdrawn.add(slug)
  if (slugs.length > 0) markMoved(cache, slugs.map(withdrawalTag))
}

export function withdrawalTag(slug: string): string {
  return `withdrawal:${slug}`
}

function hasMoved(cache: PageCache, tag: string, page: Dated): boolean {
  return (cache.moved.get(tag) ?? 0) > page.generation
}
