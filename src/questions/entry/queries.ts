import { getAskFacts } from '@/questions/asking/queries'
import { dueAt } from '@/questions/asking/due'
import { toTerms } from '@/questions/asking/terms'
import type { LetterTerms } from '@/questions/question-form'

export interface EntryTerms {
  terms: LetterTerms
  /** By when an answer is promised; null where no time is. */
  due: Date | null
}

/** What the clinic's settings say about a letter that is typed in now. */
export async function getEntryTerms(now: Date): Promise<EntryTerms> {
  const facts = await getAskFacts(now)
  return { terms: toTerms(facts), due: dueAt(now, facts.letterbox.replyDays) }
}
