/** Work that is done a few at a time; whoever comes when the line is full is sent away at once. */
export interface WaitingLine {
  /** Resolves to what `work` does, or to null where the line is full. `isFirst` waits before all others. */
  run: <Outcome>(work: () => Promise<Outcome>, isFirst?: boolean) => Promise<Outcome | null>
}

/** @param atOnce how many are worked on @param mostWaiting how many may wait, of each of the two kinds */
export function newWaitingLine(atOnce: number, mostWaiting: number): WaitingLine {
  let working = 0
  const first: (() => void)[] = []
  const others: (() => void)[] = []
  const callNext = () => (first.shift() ?? others.shift())?.()
  return {
    run: async (work, isFirst = false) => {
      const line = isFirst ? first : others
      if (working >= atOnce) {
        if (line.length >= mostWaiting) return null
        await new Promise<void>((resolve) => line.push(resolve))
      } else working += 1
      try {
        return await work()
      } finally {
        // Whoever is called takes over the place.
        if (first.length + others.length > 0) callNext()
        else working -= 1
      }
    },
  }
}
