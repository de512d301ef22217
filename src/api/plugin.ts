import type { Access, CollectionConfig, Payload, Plugin } from 'payload'

import { keepErrorNames } from '@/platform/error-names'
import { nobody, staffOnly } from '@/staff/access'

import { lockInOwnName, refuseOddQueries, sayWhatTheDatabaseRefused } from './hooks'

/**
 * The part of the guard that stands inside Payload, where the panel passes as well: queries of every collection,
 * what the database refuses, and rules for the locks that Payload keeps of its own.
 */
export const guard: Plugin = (config) => {
  keepErrorNames()
  return {
    ...config,
    collections: config.collections?.map(withGuardedQueries),
    hooks: {
      ...config.hooks,
      afterError: [...(config.hooks?.afterError ?? []), sayWhatTheDatabaseRefused],
    },
    onInit: async (payload) => {
      guardLocks(payload)
      await config.onInit?.(payload)
    },
  }
}

function withGuardedQueries(collection: CollectionConfig): CollectionConfig {
  const { beforeOperation = [] } = collection.hooks ?? {}
  return {
    ...collection,
    hooks: { ...collection.hooks, beforeOperation: [refuseOddQueries, ...beforeOperation] },
  }
}

/** Payload adds this collection after all plugins, and lets everybody who is signed in do everything with it. */
function guardLocks(payload: Payload): void {
  const { config } = payload.collections['payload-locked-documents']
  Object.assign(config.access, {
    create: nobody,
    read: staffOnly,
    update: staffOnly,
    delete: ownLocksOnly,
  })
  config.hooks.beforeChange.push(lockInOwnName)
}

const ownLocksOnly: Access = ({ req }) =>
  staffOnly({ req }) && req.user ? { 'user.value': { equals: req.user.id } } : false
