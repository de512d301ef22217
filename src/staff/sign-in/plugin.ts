import type { Plugin } from 'payload'

import { secondFactor } from '@/staff/second-factor/plugin'
import { refuseSignedTokens } from '@/staff/sessions/access'
import { withPanelParts } from '@/platform/panel-parts'

/** Signing in with sessions of our own, on pages of our own, with second factors. */
export const signIn: Plugin = (config) =>
  secondFactor({
    ...config,
    onInit: async (payload) => {
      refuseSignedTokens(payload)
      await config.onInit?.(payload)
    },
    admin: withPanelParts(config, {
      afterNavLinks: ['@/staff/sign-in/panel/OwnSignInLink#OwnSignInLink'],
      views: {
        login: { Component: '@/staff/sign-in/panel/SignIn#SignIn' },
        reset: { Component: '@/staff/sign-in/panel/NoReset#NoReset' },
        unauthorized: { Component: '@/staff/sign-in/panel/Unauthorized#Unauthorized' },
        ownSignIn: {
          Component: '@/staff/sign-in/panel/OwnSignIn#OwnSignIn',
          path: '/your-sign-in',
          exact: true,
          meta: { title: 'Your sign-in' },
        },
      },
    }),
  })
