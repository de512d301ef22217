/** Where a topic wants to stand, and what is known of its neighbours. `id` is null for a new topic. */
export interface TopicPlace {
  id: string | null
  parent: string
  parentHasParent: boolean
  hasChildren: boolean
}

/** A sentence for the writer if the topic cannot stand there, or null. Topics are one level deep. */
export function parentProblem({ id, parent, parentHasParent, hasChildren }: TopicPlace): string | null {
  if (id === parent) return 'A topic cannot belong to itself. Choose another topic, or none.'
  if (parentHasParent) {
    return 'That topic already belongs to another one, and topics go only one level deep. Choose a topic at the top.'
  }
  if (hasChildren) {
    return 'Other topics belong to this one, and topics go only one level deep. Move those first, or leave this empty.'
  }
  return null
}
