/** How long ago a letter came, in words: `today`, `yesterday`, `5 days ago`. */
export function waitedWords(receivedAt: Date, now: Date): string {
  const days = wholeDays(now.getTime() - receivedAt.getTime())
  if (days <= 0) return 'today'
  return days === 1 ? 'yesterday' : `${days} days ago`
}

/** By when an answer was promised, in words: `due in 3 days`, `due today`, `2 days late`. */
export function dueWords(dueAt: Date, now: Date): string {
  const left = dueAt.getTime() - now.getTime()
  if (left < 0) return `${daysWords(Math.max(1, wholeDays(-left)))} late`
  const days = wholeDays(left)
  return days === 0 ? 'due today' : `due in ${daysWords(days)}`
}

export const isLate = (dueAt: Date, now: Date): boolean => dueAt.getTime() < now.getTime()

const daysWords = (days: number): string => (days === 1 ? '1 day' : `${days} days`)

const wholeDays = (milliseconds: number): number => Math.floor(milliseconds / 86_400_000)
