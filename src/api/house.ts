import type { FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'

import type { Address, Route, Routes } from './addresses'
import type { Subject } from './query'

/** What there is to ask for: read once from Payload's configuration. */
export interface House {
  routes: Routes
  collections: Record<string, Room>
  globals: Record<string, Room>
}

interface Room {
  fields: FlattenedField[]
  joins: Subject['joins']
  hasSignIn: boolean
  hasUpload: boolean
}

/** The fields that a document sent to an address has to fit, and what may come along. */
export interface ExpectedDocument {
  fields: FlattenedField[]
  besides: string[]
  hasUpload: boolean
}

export function toHouse({ config, collections }: Pick<Payload, 'collections' | 'config'>): House {
  const all = Object.values(collections).map((collection) => collection.config)
  const roomsOf = (configs: Configured[]) =>
    Object.fromEntries(configs.map((each) => [each.slug, toRoom(each, all)]))
  const routesOf = (configs: Configured[]) =>
    Object.fromEntries(configs.map((each) => [each.slug, withoutVersions(each)]))
  return {
    routes: {
      root: config.endpoints,
      collections: routesOf(all),
      globals: routesOf(config.globals),
    },
    collections: roomsOf(all),
    globals: roomsOf(config.globals),
  }
}

/** What the query of an address is about. */
export function subjectOf(house: House, address: Address, method: string): Subject {
  const room = roomOf(house, address)
  const { fields, joins } = room ?? { fields: [], joins: {} }
  if (address.path === '/versions') return { fields: versionsOf(fields), joins: {}, reach: 'page' }
  if (address.kind !== 'collection') return { fields, joins, reach: 'one' }
  if (method === 'GET' && (address.path === '/' || address.path === '/count')) {
    return { fields, joins, reach: 'page' }
  }
  return { fields, joins, reach: address.path === '/' ? 'all' : 'one' }
}

const ofDocuments = ['POST /', 'PATCH /', 'PATCH /:id', 'POST /:id/duplicate']

/** The document that an address takes; null where it takes something else or nothing. */
export function documentOf(house: House, address: Address, method: string): ExpectedDocument | null {
  const room = roomOf(house, address)
  if (!room || !ofDocuments.includes(`${method} ${address.path}`)) return null
  const besides = room.hasSignIn ? ['password', 'confirm-password'] : []
  return { fields: room.fields, besides, hasUpload: room.hasUpload }
}

function roomOf(house: House, { kind, slug }: Address): Room | null {
  if (kind === 'root') return null
  return (kind === 'global' ? house.globals : house.collections)[slug] ?? null
}

interface Configured {
  slug: string
  flattenedFields: FlattenedField[]
  endpoints: Route[] | false
  versions?: unknown
  auth?: unknown
  upload?: unknown
}

function toRoom({ flattenedFields, auth, upload }: Configured, all: SanitizedCollectionConfig[]): Room {
  const joins = flattenedFields.flatMap((field) => {
    if (field.type !== 'join') return []
    const listed = all.find(({ slug }) => slug === field.collection)
    return listed ? [[field.name, listed.flattenedFields] as const] : []
  })
  return {
    fields: flattenedFields,
    joins: Object.fromEntries(joins),
    hasSignIn: Boolean(auth),
    hasUpload: Boolean(upload),
  }
}

// Payload registers these for every collection, and fails where no versions are kept.
function withoutVersions({ endpoints, versions }: Configured): Route[] {
  return (endpoints || []).filter(({ path }) => Boolean(versions) || !path.startsWith('/versions'))
}

/** The fields of a version, as payload's `buildVersionCollectionFields` names them. */
export function versionsOf(fields: FlattenedField[]): FlattenedField[] {
  const fact = (name: string, type: 'checkbox' | 'date') => ({ name, type }) as FlattenedField
  return [
    { name: 'parent', type: 'relationship', relationTo: '' } as unknown as FlattenedField,
    { name: 'version', type: 'group', flattenedFields: fields } as unknown as FlattenedField,
    fact('createdAt', 'date'),
    fact('updatedAt', 'date'),
    fact('latest', 'checkbox'),
    fact('autosave', 'checkbox'),
  ]
}
