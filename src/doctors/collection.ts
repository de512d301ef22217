import type { CollectionConfig } from 'payload'

import { announceChange, announceDeletion } from '@/platform/announce-change'
import { refuseWhileNamed } from '@/platform/refuse-while-named'
import { richTextField } from '@/platform/rich-text-field'
import { anyone, editorsOnly } from '@/staff/access'

/** Public bylines. A doctor who has left stays here, so that their answers keep their name. */
export const Doctors: CollectionConfig = {
  slug: 'doctors',
  labels: { singular: 'Doctor', plural: 'Doctors' },
  access: { create: editorsOnly, read: anyone, update: editorsOnly, delete: editorsOnly },
  admin: {
    group: 'People',
    description: 'The names readers see above an answer. Everything on this page is public.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'credentials', 'specialties', 'active'],
    listSearchableFields: ['name', 'credentials'],
  },
  defaultSort: 'name',
  disableDuplicate: true,
  hooks: {
    afterChange: [announceChange('doctor', 'doctors')],
    afterDelete: [announceDeletion('doctor', 'doctors')],
    beforeDelete: [
      refuseWhileNamed(
        'doctors',
        'This doctor is named by answers or by somebody under Staff, and cannot be deleted. When a doctor leaves, take the tick away at “Answers letters here”: their answers keep their name.',
      ),
    ],
  },
  fields: [
    {
      name: 'active',
      type: 'checkbox',
      label: 'Answers letters here',
      defaultValue: true,
      admin: {
        position: 'sidebar',
        description:
          'Take the tick away when a doctor leaves. Their answers keep their name; they can no longer sign off.',
      },
    },
    {
      name: 'photo',
      type: 'upload',
      label: 'Photograph',
      relationTo: 'media',
      admin: { position: 'sidebar', description: 'A calm portrait, if the doctor would like one shown.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: 'Name',
          required: true,
          index: true,
          maxLength: 120,
          admin: {
            width: '60%',
            description: 'As readers should see it, without letters after it: A. Writer',
          },
        },
        {
          name: 'credentials',
          type: 'text',
          label: 'Credentials',
          maxLength: 120,
          admin: { width: '40%', description: 'The letters after the name: MD, FAAFP' },
        },
      ],
    },
    {
      name: 'specialties',
      type: 'text',
      label: 'Specialties',
      hasMany: true,
      maxLength: 80,
      admin: { description: 'In words a reader knows, one at a time: family medicine, sports medicine.' },
    },
    richTextField({
      name: 'biography',
      label: 'Biography',
      description: 'A few sentences on training and experience, so that readers can judge who advises them.',
    }),
    {
      name: 'declaredInterests',
      type: 'textarea',
      label: 'Declared interests',
      maxLength: 2000,
      admin: {
        description:
          'Payments, shares or posts that a reader should know of. If there are none, say so: “None declared.”',
      },
    },
  ],
}
