import { addressTaken, incomplete, noConsent, type PublicationProblem } from '@/answers/publication-problem'
import { missingBeforePublication, type TopicDemand } from '@/answers/readiness'
import type { NewWordsSigner, SigningProblem } from '@/answers/sign-off'
import type { StoredDraft } from '@/answers/stored-draft'
import { idOf } from '@/platform/id-of'

/** What decides whether new answers go public, read once for all of them. */
export interface Gate {
  signer: NewWordsSigner
  /** By the id of the topic. */
  demands: ReadonlyMap<string, TopicDemand>
  /** Letters, as answers show them, that carry words of one that was taken back. */
  takenBack: ReadonlySet<string>
  /** Addresses that other answers have, or had. */
  taken: ReadonlySet<string>
}

export type Problem = SigningProblem | PublicationProblem

/** The same as one answer is asked on its way (`answers/commands`), in the same order; null where nothing stands in it. */
export function findProblem(words: StoredDraft, { demands, signer, taken, takenBack }: Gate): Problem | null {
  const may = signer.maySign((words.doctors ?? []).map(idOf))
  if (!may.ok) return may.problem
  if (takenBack.has(words.letter?.text ?? '')) return noConsent
  const topics = (words.topics ?? []).flatMap((topic) => demands.get(idOf(topic)) ?? [])
  const missing = missingBeforePublication(words, topics)
  if (missing.length > 0) return incomplete(missing)
  return taken.has(words.slug ?? '') ? addressTaken(words.slug ?? '') : null
}
