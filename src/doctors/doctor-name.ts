import { fail, succeed, type Result } from '@/platform/result'

/** A byline in its two parts: `A. Writer` and `MD, FAAFP`. */
export interface DoctorName {
  name: string
  credentials: string | null
}

export type DoctorNameProblem = { type: 'noName' } | { type: 'tooLong' }

/** Reads "A. Writer, MD": the name ends at the first comma. White space is evened out. */
export function readDoctorName(text: string): Result<DoctorName, DoctorNameProblem> {
  const even = text.replace(/\s+/g, ' ').trim()
  const comma = even.indexOf(',')
  const name = (comma < 0 ? even : even.slice(0, comma)).trim()
  const credentials = comma < 0 ? '' : even.slice(comma + 1).trim()
  if (!name) return fail({ type: 'noName' })
  if (name.length > longest || credentials.length > longest) return fail({ type: 'tooLong' })
  return succeed({ name, credentials: credentials || null })
}

/** Characters, as the record keeps them. */
const longest = 120
