import type { CollectionConfig } from 'payload'

import { nobody } from '@/staff/access'

import { questionsOfTheirDesk } from './access'
import { questionEndpoints } from './endpoints'
import { foundFields, machineFields, standingFields, writtenFields } from './fields'
import { listedUnasked } from './letter-list'

/**
 * The private letters. Written by this room's commands alone: `submitQuestion` puts one here, and what becomes of it
 * is an order of its own. How to reach whoever wrote is not here (`contacts/`).
 */
export const Questions: CollectionConfig = {
  slug: 'questions',
  labels: { singular: 'Letter', plural: 'Letters' },
  access: { create: nobody, read: questionsOfTheirDesk, update: nobody, delete: nobody },
  admin: {
    group: 'Letters',
    description: 'What readers wrote. Nothing here is ever public; an answer carries its own edited copy.',
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'urgency', 'letter', 'status', 'receivedAt', 'dueAt', 'assignee'],
    listSearchableFields: ['reference'],
    hideAPIURL: true,
    enableListViewSelectAPI: true,
    baseFilter: ({ req }) => listedUnasked(req.query),
    components: {
      beforeListTable: ['@/questions/panel/LetterLists#LetterLists'],
      views: {
        edit: { default: { Component: '@/questions/panel/LetterPage#LetterPage', tab: { label: 'Letter' } } },
      },
    },
  },
  // Most pressing first, as the choices of urgency stand; of these, the longest waiting.
  defaultSort: ['urgency', 'receivedAt'],
  forceSelect: { status: true },
  endpoints: questionEndpoints,
  disableBulkEdit: true,
  disableDuplicate: true,
  enableQueryPresets: false,
  lockDocuments: false,
  timestamps: false,
  fields: [...writtenFields, ...foundFields, ...standingFields, ...machineFields],
}
