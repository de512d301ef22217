const dayMs = 86_400_000

/** By when an answer is promised; null where the clinic promises no time. */
export function dueAt(now: Date, replyDays: number | null): Date | null {
  return replyDays === null ? null : new Date(now.getTime() + replyDays * dayMs)
}
