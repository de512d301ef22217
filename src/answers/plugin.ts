import type { Plugin } from 'payload'

import { Comments } from './comments/collection'
import { SignOffRequests } from './sign-off-requests/collection'
import { withPanelParts } from '@/platform/panel-parts'

/** What colleagues need to sign off each other's words: requests, comments, and what waits on the dashboard. */
export const signOffDesk: Plugin = (config) => ({
  ...config,
  collections: [...(config.collections ?? []), SignOffRequests, Comments],
  admin: withPanelParts(config, {
    beforeDashboard: ['@/answers/panel/ToSign#ToSign'],
  }),
})
