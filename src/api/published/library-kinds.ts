import { toLibraryCauseView } from '@/causes/view'
import { toDoctorView } from '@/doctors/view'
import type { Cause, Doctor, Topic, TreatmentStep } from '@/payload-types'
import { toTopicDetailView } from '@/topics/view'
import { toLibraryStepView } from '@/treatment-steps/view'

type Row = Cause | Doctor | Topic | TreatmentStep

/**
 * Where each library is kept, under which tag its rows change, and what the world sees of a row. Payload types a
 * row by the collection it was asked for, which is the one that stands beside the view.
 */
export const libraryKinds = {
  topics: { table: 'topics', tag: 'topic', read: (row: Row) => toTopicDetailView(row) },
  doctors: { table: 'doctors', tag: 'doctor', read: (row: Row) => toDoctorView(row) },
  causes: { table: 'causes', tag: 'cause', read: (row: Row) => toLibraryCauseView(row) },
  'treatment-steps': {
    table: 'treatment_steps',
    tag: 'step',
    read: (row: Row) => toLibraryStepView(row as TreatmentStep),
  },
} as const

export type LibraryKind = keyof typeof libraryKinds
