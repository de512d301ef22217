/** How far a long command is. `done` of `total` in any unit; `count` is what people count, `unit` its name. */
export interface Progress {
  done: number
  total: number | null
  count: number
  unit: string
  seconds: number
}

const width = 24

/** `[######------------------] 25%  4,000 answers  310 a second  about 1 min left`. */
export function progressLine({ count, done, seconds, total, unit }: Progress): string {
  const share = total === null ? null : total === 0 ? 1 : Math.min(1, done / total)
  const rate = seconds > 0 ? Math.round(count / seconds) : 0
  const left = share === null || share === 0 ? null : seconds / share - seconds
  return [
    ...(share === null ? [] : [`${bar(share)} ${String(Math.floor(share * 100)).padStart(3)}%`]),
    `${count.toLocaleString('en')} ${unit}`,
    `${rate.toLocaleString('en')} a second`,
    ...(left === null || share === 1 ? [] : [`${inWords(left)} left`]),
  ].join('  ')
}

function bar(share: number): string {
  const full = Math.round(share * width)
  return `[${'#'.repeat(full)}${'-'.repeat(width - full)}]`
}

function inWords(seconds: number): string {
  if (seconds < 90) return `about ${String(Math.max(1, Math.round(seconds)))} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `about ${String(minutes)} min` : `about ${String(Math.round(minutes / 60))} h`
}

interface Terminal {
  isTTY?: boolean
  write: (text: string) => unknown
}

const barEveryMs = 200
const lineEveryMs = 10_000

/**
 * Shows how far a command is: as a bar that moves where somebody watches, else as a line every ten seconds.
 * `now` is in milliseconds.
 */
export function showProgress(terminal: Terminal, now: () => number) {
  const began = now()
  let shownAt = began
  const wipe = terminal.isTTY ? '\r\x1b[K' : ''
  return {
    tell(progress: Omit<Progress, 'seconds'>) {
      const at = now()
      if (at - shownAt < (terminal.isTTY ? barEveryMs : lineEveryMs)) return
      shownAt = at
      const line = progressLine({ ...progress, seconds: (at - began) / 1_000 })
      terminal.write(terminal.isTTY ? `${wipe}${line}` : `${line}\n`)
    },
    /** Makes room for a line that stays. */
    clear: () => terminal.write(wipe),
    seconds: () => (now() - began) / 1_000,
  }
}
