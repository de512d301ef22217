import type { AnswerView, RelatedAnswerView } from './answer-view'
import { toCareCardView, toCauseView, toClosingView, toLetterView, toStepView } from './view-parts'
import type { WithdrawalView } from './withdrawal-view'
import { toDoctorView } from '@/doctors/view'
import type { Answer, Withdrawal } from '@/payload-types'
import { readLexical } from '@/platform/lexical'
import { toTopicView } from '@/topics/view'
import { toSourceView } from '@/treatment-steps/view'

type Linked<Row> = (Row | string)[] | null | undefined

/**
 * A published answer as the world sees it. `raw` was read with its doctors, reviewer, topics and related
 * answers (depth 1, or 2 for photographs); what the reader may not see stayed an id there, and is left out.
 */
export function toAnswerView(raw: Answer): AnswerView {
  return {
    id: raw.id,
    slug: raw.slug ?? '',
    title: raw.title,
    language: raw.language,
    summary: raw.summary?.trim() || null,
    letter: toLetterView(raw.letter),
    introduction: readLexical(raw.introduction),
    limits: raw.limits?.trim() || null,
    causesLead: raw.causesLead?.trim() || null,
    causes: (raw.causes ?? []).map(toCauseView),
    stepsLead: raw.stepsLead?.trim() || null,
    steps: (raw.steps ?? []).map(toStepView),
    careCards: (raw.careCards ?? []).map(toCareCardView),
    closing: toClosingView(raw.closing),
    sources: (raw.sources ?? []).map(toSourceView),
    doctors: rows(raw.doctors).map(toDoctorView),
    reviewer: rows([raw.reviewer ?? '']).map(toDoctorView)[0] ?? null,
    topics: rows(raw.topics).map(toTopicView),
    related: rows(raw.related).flatMap(toRelatedAnswerView),
    publishedAt: raw.publishedAt ?? raw.createdAt,
    lastReviewedOn: raw.lastReviewedOn?.slice(0, 10) ?? null,
    reviewDueOn: raw.reviewDueOn?.slice(0, 10) ?? null,
    changes: (raw.changes ?? [])
      .map(({ at, kind, text }) => ({ at, kind, text }))
      .sort((one, other) => other.at.localeCompare(one.at)),
    isExample: raw.isExample ?? false,
  }
}

/** `raw` was read with the answer to read instead, as far as that is published. */
export function toWithdrawalView({
  slug,
  title,
  at,
  reason,
  readInstead,
  ...raw
}: Withdrawal): WithdrawalView {
  const [instead] = rows([readInstead ?? '']).flatMap(toRelatedAnswerView)
  const link = raw.linkTitle && raw.linkUrl ? { title: raw.linkTitle, url: raw.linkUrl } : null
  return { slug, title, at, reason, readInstead: instead ?? null, link }
}

function toRelatedAnswerView({ slug, title }: Pick<Answer, 'slug' | 'title'>): RelatedAnswerView[] {
  return slug && title ? [{ slug, title }] : []
}

function rows<Row extends object>(linked: Linked<Row>): Row[] {
  return (linked ?? []).filter((row) => typeof row !== 'string')
}
