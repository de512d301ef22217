import type { AnswerDraft } from '@/answers/answer-draft'
import { hashOf } from '@/answers/sign-off'
import { toSignedText, type StoredAnswer } from '@/answers/signed-text'
import { toStoredDraft } from '@/answers/stored-draft'

/** Whether a stored answer still has the words of the page. Who answers, and in which language, is not compared. */
export function hasWordsOf(draft: AnswerDraft, stored: StoredAnswer): boolean {
  return wordsHash(stored) === wordsHash(toStoredDraft(draft))
}

function wordsHash(answer: StoredAnswer): string {
  return hashOf({ ...toSignedText(answer), doctors: [], language: '' })
}
