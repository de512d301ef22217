import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

export interface Reference {
  collection: string
  /** The field's path as a query writes it. */
  path: string
}

/** Every place where a record of the project can name a document of `slug`. Payload's own tables clean up themselves. */
export function referencesTo(
  slug: string,
  collections: Pick<SanitizedCollectionConfig, 'flattenedFields' | 'slug'>[],
): Reference[] {
  return collections
    .filter((collection) => !collection.slug.startsWith('payload-'))
    .flatMap((collection) =>
      pathsTo(slug, collection.flattenedFields).map((path) => ({ collection: collection.slug, path })),
    )
}

function pathsTo(slug: string, fields: FlattenedField[], within = ''): string[] {
  return fields.flatMap((field) => {
    const path = within + field.name
    if (field.type === 'relationship') return field.relationTo === slug ? [path] : []
    return 'flattenedFields' in field ? pathsTo(slug, field.flattenedFields, `${path}.`) : []
  })
}
