import type { Plugin } from 'payload'

import { ScheduledPublications } from './collection'
import { withPanelParts } from '@/platform/panel-parts'

/** Publishing at a time: its record, and what is scheduled on the dashboard. Its job is listed beside the others. */
export const publishingAtATime: Plugin = (config) => ({
  ...config,
  collections: [...(config.collections ?? []), ScheduledPublications],
  admin: withPanelParts(config, {
    beforeDashboard: ['@/answers/scheduling/panel/Scheduled#Scheduled'],
  }),
})
