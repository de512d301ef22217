import type { GlobalConfig } from 'payload'

import { answeringTab } from './fields/answering'
import { clinicTab } from './fields/clinic'
import { emergencyTab } from './fields/emergency'
import { lettersTab } from './fields/letters'
import { reachingTab } from './fields/reaching'
import { announceChange } from './hooks'
import { adminsOnly, anyone } from '@/staff/access'

/** The clinic: names, numbers, hours and wording. All of it may be shown to anyone. */
export const Settings: GlobalConfig = {
  slug: 'settings',
  label: 'The clinic',
  typescript: { interface: 'Settings' },
  access: { read: anyone, update: adminsOnly },
  admin: {
    group: 'The clinic',
    description: 'What is true for the whole column. Readers see most of it, so nothing secret belongs here.',
  },
  hooks: { afterChange: [announceChange] },
  fields: [{ type: 'tabs', tabs: [clinicTab, reachingTab, emergencyTab, answeringTab, lettersTab] }],
}
