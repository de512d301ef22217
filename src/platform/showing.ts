import { AsyncLocalStorage } from 'node:async_hooks'

// On globalThis, since Next's bundles may load this module more than once.
const place = Symbol.for('ask-the-doctors.showing')
const holder = globalThis as { [place]?: AsyncLocalStorage<Set<string>> }
const collecting = (holder[place] ??= new AsyncLocalStorage<Set<string>>())

/**
 * Notes what the page being made shows, so that it is made anew when that changes. Said by whoever reads it
 * from the database: a page cannot forget to name what it asked for. Outside of a page it means nothing.
 */
export function shows(...tags: string[]): void {
  const collected = collecting.getStore()
  for (const tag of tags) collected?.add(tag)
}

/** Does `work` and tells what it showed. */
export async function collectTags<Outcome>(
  work: () => Promise<Outcome>,
): Promise<{ outcome: Outcome; tags: string[] }> {
  const collected = new Set<string>()
  const outcome = await collecting.run(collected, work)
  return { outcome, tags: [...collected] }
}
