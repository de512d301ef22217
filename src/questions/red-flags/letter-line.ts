import { z } from 'zod'

const letterLine = z.object({ id: z.union([z.string().min(1), z.number()]), text: z.string() })

/** A letter as one line of JSON gives it; null where the line gives none. */
export function readLetterLine(line: string): z.output<typeof letterLine> | null {
  const read = letterLine.safeParse(parse(line))
  return read.success ? read.data : null
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
