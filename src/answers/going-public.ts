import type { Answer } from '@/payload-types'

/**
 * The addresses an answer had in public, once it moves to `slug`. `live` is the row readers see: a slug that
 * was changed in a draft is not in it yet.
 */
export function previousSlugsAfter(
  live: Pick<Answer, 'slug' | 'previousSlugs' | 'publishedAt'>,
  slug: string | null,
): string[] {
  const former = new Set(live.previousSlugs ?? [])
  if (live.publishedAt && live.slug) former.add(live.slug)
  if (slug) former.delete(slug)
  return [...former]
}

/** The day of the review, and the day it is due again; days are `YYYY-MM-DD` in UTC at noon, as Payload stores them. */
export function reviewDates(
  signedAt: string,
  months: number | null,
): { lastReviewedOn: string; reviewDueOn: string | null } {
  const day = new Date(`${signedAt.slice(0, 10)}T12:00:00.000Z`)
  if (!months) return { lastReviewedOn: day.toISOString(), reviewDueOn: null }
  const due = new Date(day)
  due.setUTCMonth(due.getUTCMonth() + months)
  // 31 August and six months is the last day of February, not the third of March.
  if (due.getUTCDate() !== day.getUTCDate()) due.setUTCDate(0)
  return { lastReviewedOn: day.toISOString(), reviewDueOn: due.toISOString() }
}
