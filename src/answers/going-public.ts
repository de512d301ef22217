import type { Answer, Settings } from '@/payload-types'
import { dayIn } from '@/platform/days'

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

/** What readers are told of the review. `doctor` is the signer’s own id. */
export function toReview(
  { soleClinician, reviewMonths, timeZone }: Pick<Settings, 'soleClinician' | 'reviewMonths' | 'timeZone'>,
  signed: { at: string; doctor: string | null },
): Pick<Answer, 'reviewer' | 'lastReviewedOn' | 'reviewDueOn'> {
  return {
    // Where a clinic's one doctor signs alone nobody else has read the words, and the page names nobody.
    reviewer: soleClinician ? null : signed.doctor,
    ...reviewDates(signed.at, reviewMonths ?? null, timeZone || 'UTC'),
  }
}

/**
 * The day of the review where the clinic is, and the day it is due again. A day is its noon in UTC, which is how
 * Payload stores one. `timeZone` is a name of the IANA list.
 */
export function reviewDates(
  signedAt: string,
  months: number | null,
  timeZone: string,
): { lastReviewedOn: string; reviewDueOn: string | null } {
  const day = new Date(`${dayIn(timeZone, new Date(signedAt))}T12:00:00.000Z`)
  if (!months) return { lastReviewedOn: day.toISOString(), reviewDueOn: null }
  const due = new Date(day)
  due.setUTCMonth(due.getUTCMonth() + months)
  // 31 August and six months is the last day of February, not the third of March.
  if (due.getUTCDate() !== day.getUTCDate()) due.setUTCDate(0)
  return { lastReviewedOn: day.toISOString(), reviewDueOn: due.toISOString() }
}
