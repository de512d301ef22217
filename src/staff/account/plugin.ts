import type { CollectionConfig, Field, Plugin } from 'payload'

import { nobody } from '@/staff/access'

import { accountEndpoints } from './endpoints'
import { adminsForOthers, refuseToSaveSecrets } from './hooks'

/**
 * Each person changes their own address and password, with the password they have; nobody does by plain saving.
 */
export const accounts: Plugin = (config) => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), ...accountEndpoints],
  collections: config.collections?.map((collection) =>
    collection.slug === 'users' ? withOwnAccount(collection) : collection,
  ),
})

function withOwnAccount(users: CollectionConfig): CollectionConfig {
  return {
    ...users,
    fields: [...users.fields.map(withClosedEmail), closedPassword, ownSignIn],
    hooks: {
      ...users.hooks,
      beforeOperation: [refuseToSaveSecrets, ...(users.hooks?.beforeOperation ?? [])],
    },
  }
}

function withClosedEmail(field: Field): Field {
  return field.type === 'email' && field.name === 'email'
    ? { ...field, access: { ...field.access, update: adminsForOthers } }
    : field
}

/** Payload’s own field, here only so that its panel offers no change that would be refused. */
const closedPassword: Field = {
  name: 'password',
  type: 'text',
  virtual: true,
  access: { update: nobody },
  admin: { hidden: true },
}

/** Not stored: the two changes, on the page of one’s own account. */
const ownSignIn: Field = {
  name: 'ownSignIn',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '@/staff/account/panel/OwnSignIn#OwnSignIn' },
  },
}
