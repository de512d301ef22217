import type { DoctorView } from '@/doctors/doctor-view'

/** An answer as a list shows it. Everything in it is public; `publishedAt` is ISO 8601 in UTC. */
export interface AnswerSummaryView {
  slug: string
  title: string
  language: string
  summary: string | null
  doctors: Pick<DoctorView, 'name' | 'credentials'>[]
  publishedAt: string
  isExample: boolean
}
