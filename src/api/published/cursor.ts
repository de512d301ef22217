import { z } from 'zod'

/**
 * Where a list goes on, as a client carries it: opaque, and good for as long as the list exists. `after` is what
 * the list is ordered by, beside the id.
 */
export interface Cursor {
  after: string
  id: string
}

const shape = z.tuple([z.string().max(100), z.uuid()])

export function writeCursor({ after, id }: Cursor): string {
  return Buffer.from(JSON.stringify([after, id])).toString('base64url')
}

/** Null where the text is no cursor of ours. */
export function readCursor(text: string): Cursor | null {
  const parsed = shape.safeParse(parse(Buffer.from(text, 'base64url').toString('utf8')))
  return parsed.success ? { after: parsed.data[0], id: parsed.data[1] } : null
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
