import type { Plugin } from 'payload'
import { withPanelParts } from '@/platform/panel-parts'

/** Where no mail can be sent, the panel says so on every page, and promises none when somebody signs in. */
export const mailNotices: Plugin = (config) => ({
  ...config,
  admin: withPanelParts(config, {
    header: ['@/staff/mail-notices/panel/NoMailBanner#NoMailBanner'],
    afterLogin: ['@/staff/mail-notices/panel/ForgottenPassword#ForgottenPassword'],
  }),
})
