import type { Answer } from './captured-response'
import type { NextSide } from './next-side'
import { newFlights } from './single-flight'
import { keepPage, type PageCache } from '@/platform/page-cache'

/** Serves the files of the build: read once, compressed once, and the same for ever under their names. */
export function newAssetService(cache: PageCache, next: Pick<NextSide, 'render'>) {
  const inOneFlight = newFlights<Answer>(() => 0)

  async function answer(path: string): Promise<Answer> {
    const kept = cache.pages.get(path)
    return kept ?? inOneFlight(path, () => read(path))
  }

  async function read(path: string): Promise<Answer> {
    const made = await next.render(path)
    if (made.status !== 200) return made
    const headers = Object.fromEntries(
      Object.entries(made.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
    )
    const { generation } = cache
    const page = { ...made, headers, tags: [], generation, at: Date.now(), isForEver: true as const }
    keepPage(cache, path, null, page)
    return page
  }

  return { answer }
}
