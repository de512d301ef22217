import type { Answer } from './captured-response'
import { fault } from './faults'
import { newFlights } from './single-flight'
import type { NextSide } from './next-side'
import { log } from '@/platform/log'
import type { PageAddress } from '@/platform/page-address'
import { isFresh, isShowable, type KeptPage, type PageCache } from '@/platform/page-cache'

export interface Served {
  answer: Answer
  from: 'hit' | 'miss' | 'stale'
}

/** After a failure the old page is shown without another try for this long. */
const pauseMs = 1_000
const mostPauses = 10_000
const anyPage = '*'

/**
 * Serves public pages: from memory where they are true, made anew where they are not, and from memory again
 * where that fails. A page whose answer was withdrawn is never shown, whatever fails.
 */
export function newPageService(cache: PageCache, next: Pick<NextSide, 'render'>, now = Date.now) {
  const inOneFlight = newFlights<Answer>(() => cache.generation)
  const pausedUntil = new Map<string, number>()

  /** The page as it is kept, where it may be shown at once; else null. */
  function find({ key, slug }: PageAddress): KeptPage | null {
    const page = cache.pages.get(key)
    if (!page || !mayStand(page, slug)) return null
    return isFresh(cache, page, now()) ? page : null
  }

  async function make(address: PageAddress): Promise<Served> {
    const { key, slug } = address
    const old = findOld(address)
    if (old && isPausing(key)) return { answer: old, from: 'stale' }
    const made = await inOneFlight(key, () => render(key))
    if (made.status < 500) {
      pausedUntil.delete(key)
      pausedUntil.delete(anyPage)
      // What the route kept, so that its compressed copies are made once.
      const answer = find(address) ?? made
      return { answer: mayStand(answer, slug) ? answer : fault(cache, 410), from: 'miss' }
    }
    if (pausedUntil.size >= mostPauses) pausedUntil.clear()
    // An outage concerns every page: one of them asks again, and the others wait for what it finds.
    pausedUntil.set(made.status === 503 ? anyPage : key, now() + pauseMs)
    // Looked for again: it may have been withdrawn meanwhile.
    const standIn = findOld(address)
    if (standIn) return { answer: standIn, from: 'stale' }
    return { answer: isGone(slug) ? fault(cache, 410) : made, from: 'miss' }
  }

  async function render(key: string): Promise<Answer> {
    try {
      const made = await next.render(key)
      if (made.status >= 500) log.warn({ path: key, status: made.status }, 'A page could not be made anew.')
      return made
    } catch (err) {
      log.error({ err, path: key }, 'A page could not be made.')
      return fault(cache, 500)
    }
  }

  function findOld({ key, slug }: PageAddress): KeptPage | null {
    const page = cache.pages.get(key)
    return page && mayStand(page, slug) && isShowable(cache, page, now()) ? page : null
  }

  const isPausing = (key: string): boolean =>
    [key, anyPage].some((each) => (pausedUntil.get(each) ?? 0) > now())
  const isGone = (slug: string | null): boolean => slug !== null && cache.withdrawn.has(slug)
  const mayStand = ({ status }: Answer, slug: string | null): boolean => status === 410 || !isGone(slug)

  return { find, make }
}

export type PageService = ReturnType<typeof newPageService>
