import type { Plugin } from 'payload'

/** Where no mail can be sent, the panel says so on every page, and promises none when somebody signs in. */
export const mailNotices: Plugin = (config) => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      header: [
        ...(config.admin?.components?.header ?? []),
        '@/staff/mail-notices/panel/NoMailBanner#NoMailBanner',
      ],
      afterLogin: [
        ...(config.admin?.components?.afterLogin ?? []),
        '@/staff/mail-notices/panel/ForgottenPassword#ForgottenPassword',
      ],
    },
  },
})
