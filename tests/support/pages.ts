import { newPageCache, type KeptPage, type PageCache } from '@/platform/page-cache'

export const noon = Date.UTC(2026, 10, 23, 12)

/** A cache that hears of changes, as one does while the database is there. */
export function hearingCache(megabytes?: number): PageCache {
  return Object.assign(newPageCache(megabytes), { isHearing: true, heardAt: noon })
}

/** A page as a route would keep it; each test changes what it is about. */
export function keptPage(words: string, changes: Partial<KeptPage> = {}): KeptPage {
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=0' },
    bytes: Buffer.from(words),
    tags: ['answer:cramps', 'doctor:ana'],
    generation: 1,
    at: noon,
    ...changes,
  }
}

export const wordsOf = ({ bytes }: { bytes: Uint8Array }): string => Buffer.from(bytes).toString()
