import { getAskFacts } from '@/questions/asking/queries'
import { abouts, ageBands, longestLetter } from '@/questions/question'

/** What a client's form shows, and what may be chosen in it. */
export async function getLetterboxData(now: Date): Promise<object> {
  const { canMail, clinic, letterbox, topics } = await getAskFacts(now)
  const { closedWords, consent, crisisNumber, crisisWords, isClosed, replyDays } = letterbox
  return {
    isOpen: !isClosed,
    closedWords: isClosed ? closedWords : null,
    consent,
    replyDays,
    canReplyByEmail: canMail,
    emergency: { number: clinic?.emergencyNumber ?? null, words: clinic?.emergencyWords ?? null },
    crisis: { number: crisisNumber, words: crisisWords },
    longestLetter,
    about: abouts,
    ageBand: ageBands,
    topics,
  }
}
