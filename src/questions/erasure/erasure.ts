import { z } from 'zod'

import { fail, succeed, type Result } from '@/platform/result'

const shape = z.object({
  questionId: z.uuid(),
  at: z.iso.datetime(),
  what: z.enum(['publishing', 'letter', 'everything']),
})

/** What was taken back or erased, and a restore has to do again; nothing that tells whose letter it was. */
export type Erasure = z.infer<typeof shape>

/** Reads the list, a line of JSON each; the sentence names the first line that is none. */
export function readErasures(text: string): Result<Erasure[], string> {
  const erasures: Erasure[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const read = shape.safeParse(parsed(line))
    if (!read.success) return fail(`Line ${at + 1} of the list of erasures cannot be read.`)
    erasures.push(read.data)
  }
  return succeed(erasures)
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    // Found out by its shape, as anything else that is no erasure.
    return null
  }
}

/** What became of a letter that is erased, and of what was made of it. */
export interface ErasureReport {
  reference: string
  hadContact: boolean
  /** Mails that waited, or had failed. */
  mails: number
  /** Answers made of the letter: what is public leaves the site, and none goes public again. */
  answers: { id: string; title: string }[]
}
