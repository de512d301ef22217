import type { Field } from 'payload'

import { adminsOnlyField, nobody } from './access'
import { roleOptions } from './role'

export const whoTheyAre: Field[] = [
  {
    name: 'active',
    type: 'checkbox',
    label: 'Works here',
    defaultValue: true,
    access: { update: nobody },
    admin: {
      position: 'sidebar',
      description: 'Changes when somebody leaves or comes back, with the buttons beside it.',
    },
  },
  {
    name: 'name',
    type: 'text',
    label: 'Name',
    required: true,
    maxLength: 120,
    admin: { description: 'As colleagues know them. Readers see the name in the doctor’s profile instead.' },
  },
  {
    name: 'user',
    type: 'relationship',
    label: 'Sign-in',
    relationTo: 'users',
    required: true,
    unique: true,
    access: { update: nobody },
    admin: { description: 'The e-mail address they sign in with. It stays with this person for good.' },
  },
  {
    name: 'role',
    type: 'select',
    label: 'Role',
    required: true,
    options: roleOptions,
    admin: { description: 'What they may do here. A change counts from their next click.' },
  },
  {
    name: 'doctor',
    type: 'relationship',
    label: 'Doctor’s profile',
    relationTo: 'doctors',
    unique: true,
    admin: {
      description: 'For clinicians: the byline readers see. Without one they can write, but not sign off.',
    },
  },
]

/** What the clinic checked before it let a clinician sign off. */
export const licenceField: Field = {
  name: 'licence',
  type: 'group',
  label: 'Licence',
  access: { create: adminsOnlyField, read: adminsOnlyField, update: adminsOnlyField },
  admin: { description: 'For clinicians. Only admins see this.' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'number', type: 'text', label: 'Number', maxLength: 60, admin: { width: '50%' } },
        {
          name: 'state',
          type: 'text',
          label: 'State or country',
          maxLength: 60,
          admin: { width: '50%', description: 'Where it was issued.' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'checkedOn', type: 'date', label: 'Checked on', admin: { width: '50%', date: dayOnly() } },
        { name: 'expiresOn', type: 'date', label: 'Expires on', admin: { width: '50%', date: dayOnly() } },
      ],
    },
  ],
}

function dayOnly() {
  return { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } as const
}
