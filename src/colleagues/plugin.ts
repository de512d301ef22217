import type { CollectionConfig, Field, Plugin } from 'payload'

import { addEndpoint, staffEndpoints } from './endpoints'
import { withPanelParts } from '@/platform/panel-parts'

/** Lets admins add somebody in one form, invite them, let them choose a new password, leave and come back. */
export const colleagues: Plugin = (config) => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), addEndpoint],
  collections: config.collections?.map((collection) =>
    collection.slug === 'staff' ? withOrders(collection) : collection,
  ),
  admin: withPanelParts(config, {
    views: {
      addColleague: {
        Component: '@/colleagues/panel/AddColleague#AddColleague',
        path: '/colleagues/new',
        exact: true,
        meta: { title: 'Add a colleague' },
      },
    },
  }),
})

function withOrders(staff: CollectionConfig): CollectionConfig {
  return {
    ...staff,
    endpoints: [...(staff.endpoints || []), ...staffEndpoints],
    fields: [signInField, ...staff.fields],
    admin: {
      ...staff.admin,
      components: {
        ...staff.admin?.components,
        beforeListTable: [
          ...(staff.admin?.components?.beforeListTable ?? []),
          '@/colleagues/panel/AddColleagueLink#AddColleagueLink',
        ],
      },
    },
  }
}

/** Not stored: whether somebody has signed in yet, and what an admin can do about it. */
const signInField: Field = {
  name: 'signIn',
  type: 'ui',
  label: 'Signing in',
  admin: {
    position: 'sidebar',
    components: {
      Cell: '@/colleagues/panel/SignInCell#SignInCell',
      Field: '@/colleagues/panel/SignInOfPerson#SignInOfPerson',
    },
  },
}
