import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'

import { exportEndpoint } from './endpoints'
import {
  recordDeletedDraft,
  recordNewPassword,
  recordRuleChange,
  recordRuleDeletion,
  recordSettingsChange,
  recordSignInChange,
  recordSignOff,
  recordStaffChange,
  recordStaffDeletion,
} from './hooks'
import { withPanelParts } from '@/platform/panel-parts'
import { withHooks } from '@/platform/with-hooks'

type CollectionHooks = NonNullable<CollectionConfig['hooks']>

const collectionHooks: Record<string, CollectionHooks> = {
  staff: { afterChange: [recordStaffChange], afterDelete: [recordStaffDeletion] },
  users: { beforeOperation: [recordNewPassword], afterChange: [recordSignInChange] },
  'sign-offs': { afterChange: [recordSignOff] },
  answers: { afterDelete: [recordDeletedDraft] },
  'red-flag-rules': { afterChange: [recordRuleChange], afterDelete: [recordRuleDeletion] },
}

const globalHooks: Record<string, NonNullable<GlobalConfig['hooks']>> = {
  settings: { afterChange: [recordSettingsChange] },
}

/**
 * Records what the panel and the commands save, and shows admins what was recorded. What a save does not show is
 * recorded by the command that does it.
 */
export const auditTrail: Plugin = (config) => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), exportEndpoint],
  admin: withPanelParts(config, {
    afterNavLinks: ['@/audit/panel/AuditLink#AuditLink'],
    views: {
      audit: {
        Component: '@/audit/panel/Audit#Audit',
        path: '/audit',
        exact: true,
        meta: { title: 'Audit' },
      },
    },
  }),
  collections: config.collections?.map((each) => withHooks(each, collectionHooks[each.slug])),
  globals: config.globals?.map((each) => withHooks(each, globalHooks[each.slug])),
})
