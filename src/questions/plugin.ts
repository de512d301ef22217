import type { Plugin } from 'payload'

/** The desk of letters in the panel: what waits, on the dashboard, the form for letters by telephone or on paper, and the red flags. */
export const letterDesk: Plugin = (config) => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      beforeDashboard: [
        ...(config.admin?.components?.beforeDashboard ?? []),
        '@/questions/panel/LettersCard#LettersCard',
      ],
      views: {
        ...config.admin?.components?.views,
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
    },
  },
})
