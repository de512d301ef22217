import type { DoctorView } from '@/doctors/doctor-view'
import type { TopicView } from '@/topics/topic-view'

/** An answer as a list shows it. Everything in it is public; `publishedAt` is ISO 8601 in UTC, days `YYYY-MM-DD`. */
export interface AnswerSummaryView {
  id: string
  slug: string
  title: string
  language: string
  summary: string | null
  doctors: Pick<DoctorView, 'id' | 'name' | 'credentials'>[]
  topics: TopicView[]
  publishedAt: string
  lastReviewedOn: string | null
  isExample: boolean
}
