import type { Field, GlobalConfig, Plugin } from 'payload'

import { secondFactorTab } from './fields'

/** The settings say who needs a second factor; roles are known only here. */
export const secondFactor: Plugin = (config) => ({
  ...config,
  globals: config.globals?.map((one) => (one.slug === 'settings' ? withSecondFactor(one) : one)),
})

const withSecondFactor = (settings: GlobalConfig): GlobalConfig => ({
  ...settings,
  fields: settings.fields.map((field): Field =>
    field.type === 'tabs' ? { ...field, tabs: [...field.tabs, secondFactorTab] } : field,
  ),
})
