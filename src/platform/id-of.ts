/** The id of a related document, which comes as its id or whole, by the depth of the query. */
export function idOf(related: string | { id: string }): string {
  return typeof related === 'string' ? related : related.id
}
