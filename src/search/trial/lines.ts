import { z } from 'zod'

const corpusLine = z.object({
  id: z.string().min(1),
  title: z.string(),
  text: z.string().nullish(),
  synonyms: z.array(z.string()).nullish(),
})

const queryLine = z.object({ qid: z.string().min(1), text: z.string().nullish() })

export interface CorpusLine {
  id: string
  title: string
  text: string
  synonyms: string[]
}

export interface QueryLine {
  qid: string
  text: string
}

/** One line of a corpus, or null where it is none. */
export function readCorpusLine(line: string): CorpusLine | null {
  const read = corpusLine.safeParse(parse(line))
  if (!read.success) return null
  const { id, synonyms, text, title } = read.data
  return { id, title: stored(title), text: stored(text ?? ''), synonyms: (synonyms ?? []).map(stored) }
}

/** One line of queries, or null where it is none. A query without words finds nothing. */
export function readQueryLine(line: string): QueryLine | null {
  const read = queryLine.safeParse(parse(line))
  return read.success ? { qid: read.data.qid, text: read.data.text ?? '' } : null
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    // The caller says which line it was.
    return null
  }
}

/** Postgres stores neither NUL nor half a pair of surrogates. */
function stored(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, ' ')
}
