import type { PayloadRequest, RelationshipField, RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'

import { parentProblem } from './parent-rule'

/** A topic above this one. The picker offers only topics that stand at the top. */
export const parentField: RelationshipField = {
  name: 'parent',
  type: 'relationship',
  label: 'Belongs to',
  relationTo: 'topics',
  hasMany: false,
  index: true,
  filterOptions: ({ id }) => ({
    parent: { exists: false },
    ...(id === undefined ? {} : { id: { not_equals: id } }),
  }),
  validate: validateParent,
  admin: {
    position: 'sidebar',
    description: 'The wider topic this one stands below. Leave it empty for a topic at the top.',
  },
}

/** Our own sentence first: the built-in check would only name ids. */
async function validateParent(
  value: Parameters<RelationshipFieldSingleValidation>[0],
  options: Parameters<RelationshipFieldSingleValidation>[1],
): Promise<string | true> {
  if (typeof value === 'string') {
    const id = options.id === undefined ? null : String(options.id)
    const problem = parentProblem({
      id,
      parent: value,
      parentHasParent: await hasParent(value, options.req),
      hasChildren: id !== null && (await hasChildren(id, options.req)),
    })
    if (problem) return problem
  }
  return relationship(value, options)
}

async function hasParent(id: string, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'topics',
    where: { and: [{ id: { equals: id } }, { parent: { exists: true } }] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

async function hasChildren(id: string, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'topics',
    where: { parent: { equals: id } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
