import type { DateField, Field } from 'payload'

import { nobody, staffOnly } from '@/staff/access'

/** What the software keeps of an answer, beside the doctors' words. */
export const recordFields: Field[] = [
  keptByTheSoftware({
    name: 'reviewer',
    type: 'relationship',
    label: 'Reviewed by',
    relationTo: 'doctors',
  }),
  keptByTheSoftware({ name: 'publishedAt', type: 'date', label: 'Published', index: true }),
  keptByTheSoftware(day({ name: 'lastReviewedOn', label: 'Last reviewed' })),
  keptByTheSoftware(day({ name: 'reviewDueOn', label: 'Review due', index: true })),
  keptByTheSoftware({ name: 'previousSlugs', type: 'text', label: 'Former addresses', hasMany: true }),
  keptByTheSoftware({ name: 'isExample', type: 'checkbox', label: 'Example', defaultValue: false }),
  {
    name: 'importKey',
    type: 'text',
    label: 'Import key',
    index: true,
    admin: { hidden: true },
    access: { create: nobody, read: staffOnly, update: nobody },
    hooks: { beforeDuplicate: [() => null] },
  },
]

// Set by publishing and importing alone; shown once it says something, never typed, never copied to a duplicate.
function keptByTheSoftware(field: Field & { name: string }): Field {
  return {
    ...field,
    access: { create: nobody, update: nobody },
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      ...field.admin,
      position: 'sidebar',
      readOnly: true,
      condition: (data) => isSaid(data[field.name]),
    },
  } as Field
}

function isSaid(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}

function day(field: Pick<DateField, 'index' | 'label' | 'name'>): DateField {
  const date = { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } as const
  return { ...field, type: 'date', admin: { date } }
}
