import { expect, test } from '@jest/globals'
import fc from 'fast-check'

import { bury, dropPage, keepPage, markMoved } from '@/platform/page-cache'
import type { Answer } from '@/server/captured-response'
import { newPageService } from '@/server/page-service'
import { hearingCache, keptPage, noon, wordsOf } from '@tests/support/pages'

const documents = ['cramps', 'fever', 'ana'] as const
type Doc = (typeof documents)[number]

/** Which documents a page shows. */
const shown: Record<string, Doc[]> = { cramps: ['cramps', 'ana'], fever: ['fever', 'ana'] }
const slugs = Object.keys(shown)

const steps = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('edit' as const), doc: fc.constantFrom(...documents) }),
    },
    {
      weight: 5,
      arbitrary: fc.record({ do: fc.constant('read' as const), slug: fc.constantFrom(...slugs) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('withdraw' as const), slug: fc.constantFrom(...slugs) }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('fail' as const) }) },
  ),
  { minLength: 3, maxLength: 25 },
)

type Step = typeof steps extends fc.Arbitrary<(infer One)[]> ? One : never

/**
 * Edits, withdrawals, failures and readers, in any order and with any step of one between two of another. Every
 * reader sees at least what was confirmed before they asked, unless the page could not be made; no reader sees
 * a withdrawn answer after its withdrawal was confirmed; and when all is quiet every page is true.
 */
test('whatever happens at once, nobody reads what is known to be old', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), steps, async (scheduler, script) => {
      const world = openWorld(scheduler)
      const all = script.map((step) => scheduler.schedule(Promise.resolve()).then(() => world.play(step)))
      await scheduler.waitFor(Promise.all(all))

      world.clock.now += 2_000
      world.failures = 0
      for (const slug of slugs) {
        const last = await scheduler.waitFor(world.read(slug))
        expect(last).toBe(world.withdrawn.has(slug) ? 'withdrawn' : world.words(slug))
      }
    }),
    { numRuns: 400 },
  )
})

function openWorld(scheduler: fc.Scheduler) {
  const cache = hearingCache()
  const stored: Record<Doc, number> = { cramps: 0, fever: 0, ana: 0 }
  const confirmed = { ...stored }
  const withdrawn = new Set<string>()
  const pause = () => scheduler.schedule(Promise.resolve())
  const clock = { now: noon }
  const versions = (of: Record<Doc, number>, slug: string) => (shown[slug] ?? []).map((doc) => of[doc])

  // As a route does it: the generation, the query, the document, the cache.
  async function render(key: string): Promise<Answer> {
    const slug = key.slice(1)
    const { generation } = cache
    await pause()
    const status = withdrawn.has(slug) ? 410 : 200
    const words = versions(stored, slug).join(' ')
    await pause()
    if (world.failures > 0) {
      world.failures--
      return { status: 503, headers: {}, bytes: Buffer.from('') }
    }
    const tags = (shown[slug] ?? []).map((doc) => `answer:${doc}`)
    const page = keptPage(words, { status, tags, generation, at: clock.now })
    if (!keepPage(cache, key, slug, page)) dropPage(cache, key, generation)
    return { status, headers: {}, bytes: page.bytes }
  }

  const pages = newPageService(cache, { render }, () => clock.now)
  const goneConfirmed = new Set<string>()

  async function read(slug: string): Promise<string> {
    const address = { key: `/${slug}`, slug }
    const least = versions(confirmed, slug)
    const mustBeGone = goneConfirmed.has(slug)
    const hit = pages.find(address)
    const { answer, from } = hit ? { answer: hit, from: 'hit' } : await pages.make(address)
    if (mustBeGone) expect(answer.status).toBe(410)
    if (answer.status === 410) return 'withdrawn'
    if (answer.status !== 200 || from === 'stale') return 'failed'
    wordsOf(answer)
      .split(' ')
      .forEach((version, at) => expect(Number(version)).toBeGreaterThanOrEqual(least[at] ?? 0))
    return wordsOf(answer)
  }

  const world = {
    clock,
    withdrawn,
    failures: 0,
    read,
    words: (slug: string) => versions(stored, slug).join(' '),
    async play(step: Step) {
      if (step.do === 'fail') world.failures++
      if (step.do === 'read') await read(step.slug)
      if (step.do === 'edit') {
        const version = ++stored[step.doc]
        await pause()
        markMoved(cache, [`answer:${step.doc}`])
        confirmed[step.doc] = Math.max(confirmed[step.doc], version)
      }
      if (step.do === 'withdraw') {
        withdrawn.add(step.slug)
        await pause()
        bury(cache, [step.slug])
        goneConfirmed.add(step.slug)
      }
    },
  }
  return world
}
