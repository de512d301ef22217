/** A sentence, or a heading, that says that causes come next. */
export function announcesCauses(words: string): boolean {
  const sentence = words.trim()
  if (!/\b(?:causes|reasons|culprits|triggers)\b/i.test(sentence)) return false
  return points.test(sentence) || counts.test(sentence) || sentence.endsWith(':') || isHeading(sentence)
}

/** A short line without the stop of a sentence. */
export function isHeading(text: string): boolean {
  return text.length <= 80 && text.split(' ').length <= 8 && !/[.!?:;,…]["'”’)\]]*$/.test(text)
}

const points =
  /\b(?:here (?:are|is)|below|(?:the )?following|these are|(?:causes|reasons) (?:are|include))\b/i
const counts =
  /\b(?:two|three|four|five|six|seven|several|some|a few|the|of the) (?:more |most |very )?(?:common|likely|usual|frequent|possible|main) (?:\w+ )?(?:causes|reasons)\b/i
