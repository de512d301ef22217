import type { CollectionConfig, TextField } from 'payload'

import { announceChange, announceDeletion } from '@/platform/announce-change'
import { toOptions, urgencyLabels } from '@/questions/labels'
import { editorsOnly, staffOnly } from '@/staff/access'

import { redFlagEndpoints } from './endpoints'
import { refuseUnusableRule } from './hooks'

/**
 * What a clinic adds to the shipped red flags and what it switches off. The shipped ones are code, so that
 * corrections reach every clinic.
 */
export const RedFlagRules: CollectionConfig = {
  slug: 'red-flag-rules',
  labels: { singular: 'Red flag rule', plural: 'Red flag rules' },
  access: { create: editorsOnly, read: staffOnly, update: editorsOnly, delete: editorsOnly },
  admin: {
    group: 'Letters',
    description: 'Your own additions to the red flags that come with the software, and what you switch off.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'type', 'level', 'isActive'],
    listSearchableFields: ['name'],
    components: { beforeListTable: ['@/questions/red-flag-rules/panel/RedFlagsLink#RedFlagsLink'] },
  },
  disableDuplicate: true,
  endpoints: redFlagEndpoints,
  hooks: {
    beforeValidate: [refuseUnusableRule],
    afterChange: [announceChange('red-flag-rule', 'red-flag-rules')],
    afterDelete: [announceDeletion('red-flag-rule', 'red-flag-rules')],
  },
  fields: [
    {
      name: 'isActive',
      type: 'checkbox',
      label: 'In use',
      defaultValue: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'type',
      type: 'select',
      label: 'What it does',
      required: true,
      defaultValue: 'addition',
      enumName: 'red_flag_rule_type',
      options: [
        { label: 'Adds a rule', value: 'addition' },
        { label: 'Switches a shipped rule off', value: 'switchOff' },
      ],
    },
    {
      name: 'name',
      type: 'text',
      label: 'Name',
      required: true,
      maxLength: 80,
      admin: { description: 'Of your rule, or of the shipped rule that you switch off.' },
    },
    {
      name: 'level',
      type: 'select',
      label: 'Level',
      enumName: 'red_flag_level',
      options: toOptions(urgencyLabels).filter(({ value }) => value !== 'routine'),
      admin: isAddition(),
    },
    words('allWords', 'All of these must occur', 'One word or short phrase at a time.'),
    words('anyWords', 'At least one of these must occur', 'Leave it empty where all of the above is enough.'),
    words('noWords', 'None of these may occur', 'A letter with one of them is not marked by this rule.'),
    {
      name: 'card',
      type: 'textarea',
      label: 'What the writer is told',
      maxLength: 600,
      admin: {
        ...isAddition(),
        description: 'What to do now, in plain words. Shown before anything is sent.',
      },
    },
    {
      name: 'reason',
      type: 'textarea',
      label: 'Why',
      maxLength: 1_000,
      admin: { description: 'Where it comes from, or why you switch it off. For colleagues.' },
    },
  ],
}

function words(name: string, label: string, description: string): TextField {
  return {
    name,
    type: 'text',
    hasMany: true,
    maxRows: 40,
    maxLength: 60,
    label,
    admin: { ...isAddition(), description },
  }
}

function isAddition() {
  return { condition: (data: { type?: string }) => data.type !== 'switchOff' }
}
