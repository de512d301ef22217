/** Index of the first of the sentences that end a paragraph by saying what the answer cannot promise. */
export function limitsBegin(sentences: string[]): number {
  return sentences.findLastIndex((sentence) => !statesLimits(sentence)) + 1
}

export function statesLimits(sentence: string): boolean {
  return patterns.some((pattern) => pattern.test(sentence))
}

const patterns = [
  /\b(?:no|not a|isn[’']t a) guarantees?\b/i,
  /\b(?:cannot|can not|can[’']t|could not|couldn[’']t|do not|don[’']t) (?:\w+ )?(?:guarantee|promise|diagnose)\b/i,
  /\b(?:have|need|want|like) to (?:\w+ ){0,3}(?:examine|examination|exam)\b/i,
  /\b(?:have|need) to (?:see|examine) you\b/i,
  /\bwithout (?:\w+ ){0,3}(?:examin\w+|exam|seeing you)\b/i,
  /\b(?:no|not a|never a) (?:substitute|replacement) for\b/i,
  /\bnot (?:meant as |intended as )?(?:medical|individual|personal) advice\b/i,
]
