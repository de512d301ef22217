import { randomUUID } from 'node:crypto'

/** For a document that others name before it is stored; the database gives all others theirs. */
export const newId = (): string => randomUUID()
