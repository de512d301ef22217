import type { Plugin } from 'payload'

import { ScheduledPublications } from './collection'

/** Publishing at a time: its record, and what is scheduled on the dashboard. Its job is listed beside the others. */
export const publishingAtATime: Plugin = (config) => ({
  ...config,
  collections: [...(config.collections ?? []), ScheduledPublications],
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      beforeDashboard: [
        ...(config.admin?.components?.beforeDashboard ?? []),
        '@/answers/scheduling/panel/Scheduled#Scheduled',
      ],
    },
  },
})
