/** An error of the database itself, told by its five-character SQLSTATE. */
export interface DatabaseError {
  code: string
  routine?: string
  constraint?: string
  table?: string
  column?: string
}

/** The error of the database in this one or in what caused it; null where there is none. */
export function findDatabaseError(error: unknown): DatabaseError | null {
  for (let at = error, deep = 0; at instanceof Error && deep < 10; at = at.cause, deep++) {
    const found = toDatabaseError(at)
    if (found) return found
  }
  return null
}

/** Of its own words nothing is taken: they quote the values of the statement. */
export function toDatabaseError(error: Error): DatabaseError | null {
  const { code, severity, routine, constraint, table, column } = error as unknown as Record<string, unknown>
  if (typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code) || typeof severity !== 'string') return null
  return {
    code,
    ...Object.fromEntries(
      Object.entries({ routine, constraint, table, column }).filter(([, value]) => typeof value === 'string'),
    ),
  }
}
