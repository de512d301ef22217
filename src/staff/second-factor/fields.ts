import type { Field, UnnamedTab } from 'payload'

import { roleOf, roleOptions } from '@/staff/role'

/** Part of the clinic's settings. */
export const secondFactorTab: UnnamedTab = {
  label: 'Signing in',
  fields: [
    {
      name: 'secondFactorRoles',
      type: 'select',
      label: 'Who needs a second factor',
      hasMany: true,
      options: roleOptions,
      access: { read: ({ req }) => roleOf(req) !== null },
      admin: {
        description:
          'People with these roles sign in with their password and a code from an app on their phone. Whoever has none yet sets it up at the next click, and can do nothing else before. Whoever has set one up always needs it.',
      },
    },
  ],
}

/** On a person’s sign-in: whether they have one, and how an admin takes it away. */
export const secondFactorField: Field = {
  name: 'secondFactorState',
  type: 'ui',
  admin: {
    components: { Field: '@/staff/second-factor/panel/SecondFactorOf#SecondFactorOf' },
    disableListColumn: true,
  },
}
