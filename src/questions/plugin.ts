import type { Plugin } from 'payload'

import { withPanelParts } from '@/platform/panel-parts'

/** The desk of letters in the panel: what waits, on the dashboard, the form for letters by telephone or on paper, and the red flags. */
export const letterDesk: Plugin = (config) => ({
  ...config,
  admin: withPanelParts(config, {
    beforeDashboard: ['@/questions/panel/LettersCard#LettersCard'],
    views: {
      typeInLetter: {
        Component: '@/questions/entry/panel/TypeInLetter#TypeInLetter',
        path: '/letters/new',
        exact: true,
        meta: { title: 'Type in a letter' },
      },
      redFlags: {
        Component: '@/questions/red-flag-rules/panel/RedFlags#RedFlags',
        path: '/red-flags',
        exact: true,
        meta: { title: 'Red flags' },
      },
    },
  }),
})
