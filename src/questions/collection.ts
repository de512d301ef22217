import type { CollectionConfig } from 'payload'

import { nobody } from '@/staff/access'

import { questionsOfTheirDesk } from './access'
import { foundFields, machineFields, standingFields, writtenFields } from './fields'

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
    defaultColumns: ['reference', 'urgency', 'status', 'receivedAt', 'dueAt', 'assignee'],
    listSearchableFields: ['reference'],
    hideAPIURL: true,
  },
  defaultSort: '-receivedAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  enableQueryPresets: false,
  lockDocuments: false,
  timestamps: false,
  fields: [...writtenFields, ...foundFields, ...standingFields, ...machineFields],
}
