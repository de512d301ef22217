/** The part of drizzle's snapshot of a schema in which things have names. */
export interface NamedParts {
  tables: Record<string, { name: string; columns: Record<string, unknown> }>
  enums: Record<string, unknown>
}

/**
 * Where names go and others come at once, a phrase each. drizzle-kit cannot tell that from a rename and asks
 * at the terminal, in words that hide what a wrong answer does: it drops what people wrote.
 */
export function possibleRenames(before: NamedParts, after: NamedParts): string[] {
  const columns = Object.entries(after.tables).map(([key, { name, columns: now }]) =>
    exchange(`the table ${name}`, before.tables[key]?.columns ?? now, now),
  )
  return [
    exchange('the database', before.tables, after.tables),
    exchange('the database', before.enums, after.enums),
    ...columns,
  ].filter((phrase) => phrase !== null)
}

function exchange(where: string, before: object, after: object): string | null {
  const gone = Object.keys(before).filter((name) => !(name in after))
  const come = Object.keys(after).filter((name) => !(name in before))
  return gone.length > 0 && come.length > 0
    ? `${where} loses ${gone.join(', ')} and gains ${come.join(', ')}`
    : null
}
