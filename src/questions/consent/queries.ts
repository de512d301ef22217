import type { PayloadRequest } from 'payload'

import { inTurn } from '@/platform/in-turn'
import { queryInTransaction } from '@/platform/transactions'

import { textsByWords } from './shared-words'
import { listAnswersWith, listWithWordsOf, type DatedText } from './carrying/queries'

/** Whether a letter whose words an answer carries may not be published, or not any more. */
export async function lacksConsent(req: PayloadRequest, answerId: string): Promise<boolean> {
  const found = await queryInTransaction(
    req,
    `select 1 from private.answers_without_consent where answer_id = $1
     union all
     select 1 from questions q
      where (q.answer_id = $1 and q.is_answer_made_of_it
             or exists (select from private.answer_copies where answer_id = $1 and question_id = q.id))
        and (not q.consent_publish or q.consent_withdrawn_at is not null)
     limit 1`,
    [answerId],
  )
  return found.length > 0 || carriesOneTakenBack(req, answerId)
}

/** An import, or a hand, may bring the words back under another name. */
async function carriesOneTakenBack(req: PayloadRequest, answerId: string): Promise<boolean> {
  const carried = await queryInTransaction<{ text: string; begun: Date }>(
    req,
    `select v.version_letter_text as text, a.created_at as begun
       from _answers_v v join answers a on a.id = v.parent_id
      where v.parent_id = $1 and v.latest and v.version_letter_text is not null`,
    [answerId],
  )
  const [newest] = carried
  if (!newest) return false
  const texts = carried.map(({ text }) => text)
  return (await listTakenBackIn(req, texts, newest.begun)).size > 0
}

/**
 * Waits for whoever takes consent back just now, and has others wait until the transaction ends: what it is about to
 * store is seen by who comes next. For answers that no letter is linked to, whose rows would be locked the other way round.
 */
export async function holdWithdrawals(req: PayloadRequest): Promise<void> {
  await queryInTransaction(req, `select pg_advisory_xact_lock_shared(hashtext('questions.consent'))`)
}

/** Those of these texts, of answers begun at that time, that have words of a letter which was taken back. */
export async function listTakenBackIn(
  req: PayloadRequest,
  texts: string[],
  begun: Date,
): Promise<Set<string>> {
  // Of a letter that is erased, the answers that were made of it have the words still.
  const takenBack = await queryInTransaction<DatedText & { text: string }>(
    req,
    `with told as (
       select letter as text, received_at as at from questions where consent_withdrawn_at is not null
       union
       select v.version_letter_text, a.created_at from private.answers_without_consent w
         join answers a on a.id = w.answer_id join _answers_v v on v.parent_id = a.id
        where v.version_letter_text is not null
     ) select text, at from told where at < $1`,
    [begun],
  )
  const textsWith = textsByWords(texts)
  const found = await inTurn(takenBack, (letter) => listWithWordsOf(req, letter, textsWith(letter.text)))
  return new Set(found.flat())
}

/** Every answer that carries words of this letter: made of it, copied from one that was, or found to have them. */
export async function listAnswersCarrying(req: PayloadRequest, questionId: string): Promise<string[]> {
  const known = await queryInTransaction<{ id: string }>(
    req,
    `select answer_id as id from questions where id = $1 and is_answer_made_of_it and answer_id is not null
     union select answer_id from private.answer_copies where question_id = $1`,
    [questionId],
  )
  const letters = await queryInTransaction<DatedText & { text: string }>(
    req,
    'select letter as text, received_at as at from questions where id = $1',
    [questionId],
  )
  const found = await inTurn(letters, (letter) => listAnswersWith(req, letter))
  return [...new Set([...known.map(({ id }) => id), ...found.flat()])]
}
