/** A paragraph or sentence that says that something to do comes next. */
export function saysStepsFollow(text: string): boolean {
  return !ofOtherThings.test(text) && (points.test(text) || speaksOfHelp.test(text))
}

/** A sentence that points to the list right below it, so that it may be parted from those before it. */
export function pointsToSteps(sentence: string): boolean {
  return sentence.trimEnd().endsWith(':') || (!ofOtherThings.test(sentence) && points.test(sentence))
}

const ofOtherThings = /\b(?:causes|reasons|culprits|references|sources)\b/i
const points =
  /\b(?:below|following|as follows|here (?:are|is)|here[’']s|steps?|tips|suggest|recommend|advise|try|these (?:\w+ ){0,3}(?:things|measures|rules|remedies|exercises|tricks|ideas))\b/i
const speaksOfHelp =
  /\b(?:these|things|what (?:to do|you can|helps|we)|how to|you can do|(?:do|try) this|treatments?|remed(?:y|ies)|advice|plan|at home|help(?:s|ed)?|in the meantime|until)\b/i
