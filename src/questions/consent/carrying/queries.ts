import type { PayloadRequest } from 'payload'

import { queryInTransaction } from '@/platform/transactions'
import { carriesWordsOf } from '@/questions/consent/shared-words'

/** A letter, or what an answer shows of one, and when it came. */
export interface DatedText {
  text: string
  at: Date
}

/** Answers from later on that have words of this letter which no answer had before it came. */
export async function listAnswersWith(req: PayloadRequest, letter: DatedText): Promise<string[]> {
  const isCarried = carriesWordsOf(letter.text, await listEarlier(req, letter))
  const later = await listAnswers(req, { ...letter, when: 'a.created_at >= $2' }, isCarried)
  return later.map(({ id }) => id)
}

/** Those of these texts that do, each of an answer from later on; all of them may. */
export async function listWithWordsOf(
  req: PayloadRequest,
  letter: DatedText,
  texts: string[],
): Promise<string[]> {
  if (texts.length === 0) return []
  return texts.filter(carriesWordsOf(letter.text, await listEarlier(req, letter)))
}

/**
 * What answers from before say in the letter's words. Somebody may send in what they read in the column: taking that
 * back takes nobody else's answer off the site.
 */
async function listEarlier(req: PayloadRequest, letter: DatedText): Promise<string[]> {
  const earlier = await listAnswers(
    req,
    { ...letter, when: 'a.created_at < $2' },
    carriesWordsOf(letter.text),
  )
  return earlier.flatMap(({ texts }) => texts)
}

interface Carrier {
  id: string
  /** The letter in what readers see, and in the newest draft. */
  texts: string[]
}

const atOnce = 500

async function listAnswers(
  req: PayloadRequest,
  { at, when }: { at: Date; when: 'a.created_at < $2' | 'a.created_at >= $2' },
  isIt: (text: string) => boolean,
): Promise<Carrier[]> {
  const carriers: Carrier[] = []
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = await queryInTransaction<Carrier>(
      req,
      `select a.id, array_remove(array[
                case when a._status = 'published' then a.letter_text end, v.version_letter_text], null) as texts
         from answers a left join _answers_v v on v.parent_id = a.id and v.latest
        where a.id > $1 and ${when} order by a.id limit ${atOnce}`,
      [after, at],
    )
    carriers.push(...rows.filter(({ texts }) => texts.some(isIt)))
    const last = rows.at(-1)
    if (rows.length < atOnce || !last) return carriers
    after = last.id
  }
}
