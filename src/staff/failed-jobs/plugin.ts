import type { Plugin } from 'payload'

import { tryAgainEndpoint } from './endpoints'
import { withPanelParts } from '@/platform/panel-parts'

/** Shows admins and editors what could not be done, and lets them try it again. */
export const failedJobs: Plugin = (config) => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), tryAgainEndpoint],
  admin: withPanelParts(config, {
    afterNavLinks: ['@/staff/failed-jobs/panel/FailedJobsLink#FailedJobsLink'],
    views: {
      failedJobs: {
        Component: '@/staff/failed-jobs/panel/FailedJobs#FailedJobs',
        path: '/failed-jobs',
        exact: true,
        meta: { title: 'Failed jobs' },
      },
    },
  }),
})
