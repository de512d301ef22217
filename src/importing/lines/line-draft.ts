import type { AnswerDraft } from '@/answers/answer-draft'
import { canonicalJson } from '@/platform/canonical-json'
import { sha256 } from '@/platform/digest'

import type { AnswerLine } from './answer-shape'

/** By what a second import finds what the first one made: all that is taken over of a line, whatever ids it had. */
export function keyOfLine(line: AnswerLine): string {
  const { doctors, id, lastReviewedOn, related, reviewDueOn, reviewer, topics, ...words } = line
  const names = { doctors: doctors.map(({ name }) => name), topics: topics.map(({ name }) => name) }
  return sha256(canonicalJson({ ...words, ...names }))
}

/** What of the record a line names by words that are ids here. */
export interface LineSurroundings {
  importKey: string
  language: string
  doctors: string[]
  topics: string[]
  related: string[]
}

/** Who signed it off elsewhere, and when, is not taken over: that is for those who sign it here. */
export function toDraft(line: AnswerLine, surroundings: LineSurroundings): AnswerDraft {
  const { id, lastReviewedOn, publishedAt, reviewDueOn, reviewer, ...words } = line
  return { ...words, ...surroundings, language: line.language ?? surroundings.language }
}
