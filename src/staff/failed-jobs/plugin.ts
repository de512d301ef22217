import type { Plugin } from 'payload'

import { tryAgainEndpoint } from './endpoints'

/** Shows admins and editors what could not be done, and lets them try it again. */
export const failedJobs: Plugin = (config) => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), tryAgainEndpoint],
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      afterNavLinks: [
        ...(config.admin?.components?.afterNavLinks ?? []),
        '@/staff/failed-jobs/panel/FailedJobsLink#FailedJobsLink',
      ],
      views: {
        ...config.admin?.components?.views,
        failedJobs: {
          Component: '@/staff/failed-jobs/panel/FailedJobs#FailedJobs',
          path: '/failed-jobs',
          exact: true,
          meta: { title: 'Failed jobs' },
        },
      },
    },
  },
})
