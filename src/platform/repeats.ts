import { LRUCache } from 'lru-cache'

/** Work that is done once for a key; whoever comes again with it is told the same, up to so many times. */
export interface Repeats<Outcome> {
  once: (key: string, work: () => Promise<Outcome>) => Promise<Outcome>
}

interface Known<Outcome> {
  outcome: Promise<Outcome>
  times: number
}

/** Only outcomes that are `worthKeeping` are told again. */
export function newRepeats<Outcome>(
  { keys, times }: { keys: number; times: number },
  worthKeeping: (outcome: Outcome) => boolean,
): Repeats<Outcome> {
  const known = new LRUCache<string, Known<Outcome>>({ max: keys })
  return {
    once: async (key, work) => {
      const before = known.get(key)
      if (before && before.times < times) {
        before.times += 1
        return before.outcome
      }
      const now = { outcome: work(), times: 1 }
      known.set(key, now)
      const forget = () => known.get(key) === now && known.delete(key)
      now.outcome.then((outcome) => worthKeeping(outcome) || forget(), forget)
      return now.outcome
    },
  }
}
