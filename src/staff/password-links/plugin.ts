import type { Plugin } from 'payload'

import { endInvitation } from './hooks'

/** Tells those who were invited from those who have signed in. */
export const passwordLinks: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.slug === 'users'
      ? {
          ...collection,
          hooks: {
            ...collection.hooks,
            afterLogin: [...(collection.hooks?.afterLogin ?? []), endInvitation],
          },
        }
      : collection,
  ),
})
