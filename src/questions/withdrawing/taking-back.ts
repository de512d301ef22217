/** What somebody takes back: only that their letter may be published, or the letter. */
export const takingsBack = ['publishing', 'everything'] as const
export type TakingBack = (typeof takingsBack)[number]

export interface TakingBackProblem {
  type: 'noSuchLetter' | 'takenBackAlready' | 'neverAgreed'
  message: string
}

/** Null for what was not chosen from the list. */
export const readTakingBack = (typed: unknown): TakingBack | null =>
  takingsBack.find((each) => each === typed) ?? null
