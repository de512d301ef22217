/** A paragraph or sentence that may say that something to do comes next. */
export function saysStepsFollow(text: string): boolean {
  return (
    !ofOtherThings.test(text) && (points.test(text) || tellsWhatToDo.test(text) || speaksOfHelp.test(text))
  )
}

/** The same, in words that a cause or an introduction hardly has. */
export function plainlySaysStepsFollow(text: string): boolean {
  return text.endsWith(':') || (!ofOtherThings.test(text) && (points.test(text) || tellsWhatToDo.test(text)))
}

/** A sentence that points to the list right below it, so that it may be parted from those before it. */
export function pointsToSteps(sentence: string): boolean {
  return sentence.trimEnd().endsWith(':') || (!ofOtherThings.test(sentence) && points.test(sentence))
}

const ofOtherThings = /\b(?:causes|reasons|culprits|references|sources)\b/i
const points =
  /\b(?:below|following|as follows|here (?:are|is)|here[’']s|steps?|tips|suggest|recommend|advise|try|these (?:\w+ ){0,3}(?:things|measures|rules|remedies|exercises|tricks|ideas))\b/i
const tellsWhatToDo =
  /\b(?:what (?:to do|you can|can (?:you|be done|I|we)|helps|works|we (?:do|tell))|how to|you (?:can|could|may|might|should) do|(?:do|try|like) this|in this order|on your own|yourself|at home|home care|treatments?|instructions|in the meantime|meanwhile)\b/i
const speaksOfHelp =
  /\b(?:these|things|remed(?:y|ies)|relief|advice|plan|help(?:s|ed|ful)?|prevent|until|exercises?)\b/i
