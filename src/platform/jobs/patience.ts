/** How a job is tried again: pauses double from the first to the longest, until it has waited for so long. */
export interface Patience {
  firstPauseMs: number
  longestPauseMs: number
  forMs: number
}

const hour = 3_600_000

export const usualPatience: Patience = { firstPauseMs: 10_000, longestPauseMs: hour, forMs: 24 * hour }

/**
 * How long to wait before the next attempt; null when it has been tried for long enough. `chance` is from 0 to 1:
 * what failed together should not come back together.
 */
export function nextPauseMs(
  { attempts, waitedMs, chance }: { attempts: number; waitedMs: number; chance: number },
  { firstPauseMs, longestPauseMs, forMs }: Patience,
): number | null {
  const whole = Math.min(firstPauseMs * 2 ** (attempts - 1), longestPauseMs)
  const pauseMs = Math.round(whole * (0.75 + chance / 4))
  return waitedMs + pauseMs <= forMs ? pauseMs : null
}
