import type { Plugin } from 'payload'

import { Comments } from './comments/collection'
import { SignOffRequests } from './sign-off-requests/collection'

/** What colleagues need to sign off each other's words: requests, comments, and what waits on the dashboard. */
export const signOffDesk: Plugin = (config) => ({
  ...config,
  collections: [...(config.collections ?? []), SignOffRequests, Comments],
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      beforeDashboard: [
        ...(config.admin?.components?.beforeDashboard ?? []),
        '@/answers/panel/ToSign#ToSign',
      ],
    },
  },
})
