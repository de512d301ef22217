/** Index of the first of the sentences that end a paragraph by saying what the answer cannot promise. */
export function limitsBegin(sentences: string[]): number {
  const first =
    sentences.findLastIndex((sentence) => !statesLimits(sentence) && !goesOnAboutLimits(sentence)) + 1
  const begin = sentences.findIndex((sentence, index) => index >= first && statesLimits(sentence))
  return begin < 0 ? sentences.length : begin
}

export function statesLimits(sentence: string): boolean {
  return patterns.some((pattern) => pattern.test(sentence))
}

// Says nothing of the kind by itself, but may stand behind a sentence that does.
function goesOnAboutLimits(sentence: string): boolean {
  return /\b(?:examin\w+|exam|check-?up|visit|appointment|your own (?:doctor|case|history)|in person|thorough|for (?:certain|sure)|be (?:certain|sure)|general (?:information|advice))\b/i.test(
    sentence,
  )
}

const promise =
  '(?:guarantee|promise|diagnose|assure you|say for (?:certain|sure)|be (?:certain|sure)|know for (?:certain|sure))'
const look = '(?:see|examine|evaluate|assess|check|look|perform|do|run|take|meet)'
const everyone =
  '(?:every|each) (?:\\w+ )?(?:case|person|patient|body|one)|everyone|everybody|no two (?:\\w+ )?(?:cases|people|patients|bodies)'

const patterns = [
  /\b(?:no|not a|isn[’']t a) guarantees?\b/i,
  new RegExp(
    `\\b(?:cannot|can not|can[’']t|could not|couldn[’']t|do not|don[’']t) (?:\\w+ )?${promise}\\b`,
    'i',
  ),
  /\b(?:have|need|want|like) to (?:\w+ ){0,3}(?:examine|examination|exam)\b/i,
  /\b(?:have|need) to (?:see|examine) you\b/i,
  new RegExp(
    `\\b(?:I|we)(?:[’']d| would| will| must)?(?: \\w+)? (?:have|need|want|like) to (?:first )?${look}\\b`,
    'i',
  ),
  /\bwithout (?:\w+ ){0,3}(?:examin\w+|exam|seeing you)\b/i,
  /\b(?:no|not a|never a) (?:substitute|replacement) for\b/i,
  /\b(?:cannot|can not|can[’']t|not|never) (?:\w+ to )?(?:replace|be a substitute|substitute|take the place)\b/i,
  /\bnot (?:meant as |intended as |to be taken as )?(?:medical|individual|personal|a diagnosis)\b(?: advice)?/i,
  /\bonly (?:\w+ ){0,3}(?:exam|examination|visit|check-?up|evaluation|tests?|doctor) (?:can|will|could|would)\b/i,
  /\b(?:nobody|no one|no doctor|cannot|can[’']t|can not|never) (?:\w+ ){0,6}(?:from|by|over) (?:\w+ )?(?:a letter|one letter|letter|the phone|the internet|afar|a distance|a page)\b/i,
  new RegExp(`\\b(?:${everyone}) (?:is|are) (?:\\w+ )?(?:different|unique|alike)\\b`, 'i'),
  /\b(?:may|might) (?:or may not|not) (?:apply|be (?:true|right|yours|the (?:case|same))|hold|fit)\b/i,
  /\b(?:has|have) (?:not|never) (?:seen|examined|met) you\b/i,
  /\b(?:case|yours|situation) (?:may|might|could) (?:well )?be (?:\w+ )?(?:different|another|something else)\b/i,
  /\bfor (?:general )?information(?:al)? (?:only|purposes)\b/i,
]
