import type { CollectionConfig } from 'payload'

import { answerEndpoints } from './endpoints'
import { answerFields } from './fields'
import {
  announcePublication,
  giveAddress,
  keepAsDraft,
  noteClinicalEdit,
  refuseDeletingPublished,
  refuseUnsignedPublication,
  takeTurns,
  verifyPublication,
} from './hooks'
import { noteDuplicate, rememberOriginal, tellWriters } from './letters/hooks'
import { copyFromLibraries } from './parts/hooks'
import { scheduleEndpoints } from './scheduling/endpoints'
import { callOffDeleted, endSchedule } from './scheduling/hooks'
import { editorsOnly, publishedToAllDraftsToStaff, staffOnly, writersOnly } from '@/staff/access'

/** The pieces the doctors publish. What is public changes through `answers/commands` alone (design D6a). */
export const Answers: CollectionConfig = {
  slug: 'answers',
  labels: { singular: 'Answer', plural: 'Answers' },
  access: {
    create: writersOnly,
    read: publishedToAllDraftsToStaff,
    readVersions: staffOnly,
    update: writersOnly,
    delete: editorsOnly,
  },
  admin: {
    group: 'Column',
    description: 'What readers find: a letter, and what the doctors say to it.',
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'schedule', 'doctors', 'lastReviewedOn', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    components: {
      edit: {
        PublishButton: '@/answers/panel/PublicationControls#PublicationControls',
        UnpublishButton: '@/answers/panel/NoButton#NoButton',
      },
      views: {
        edit: {
          review: {
            Component: '@/answers/panel/ReviewView#ReviewView',
            path: '/review',
            tab: { label: 'Review', href: '/review', condition: writersOnly },
          },
        },
      },
    },
  },
  defaultSort: '-updatedAt',
  // Words that are signed one answer at a time are not changed many at a time.
  disableBulkEdit: true,
  versions: { drafts: { autosave: { interval: 2_000 }, schedulePublish: false }, maxPerDoc: 0 },
  endpoints: [...answerEndpoints, ...scheduleEndpoints],
  hooks: {
    beforeOperation: [keepAsDraft, rememberOriginal],
    beforeChange: [takeTurns, copyFromLibraries, giveAddress, refuseUnsignedPublication],
    afterChange: [
      verifyPublication,
      noteDuplicate,
      noteClinicalEdit,
      endSchedule,
      tellWriters,
      announcePublication,
    ],
    beforeDelete: [refuseDeletingPublished, callOffDeleted],
  },
  fields: answerFields,
}
