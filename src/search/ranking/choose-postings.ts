import type { AskedTerm } from './weigh-terms'

/** Of a term that stands in more documents, those in which it says most are enough. */
export const mostPostings = 2_000
/** So many postings are read for one letter, however long it is and however many answers there are. */
const mostInAll = 10_000

/**
 * The terms of which postings are read, of those that come the weightiest first. Reading those of common words as well
 * found nothing better in 593 real letters: a candidate's common words count all the same, once it is one.
 */
export function choosePostings(terms: AskedTerm[]): AskedTerm[] {
  let read = 0
  return terms.filter(({ documents }) => {
    const postings = Math.min(documents, mostPostings)
    if (read > 0 && read + postings > mostInAll) return false
    read += postings
    return true
  })
}
