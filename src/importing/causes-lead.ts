/** A sentence, or a heading, that says that causes come next. */
export function announcesCauses(words: string): boolean {
  return pointsToCauses(words) || counts.test(words)
}

/** The same, where it points to them and does not only say that there are several. */
export function pointsToCauses(words: string): boolean {
  const sentence = words.trim()
  if (!noun.test(sentence)) return false
  return points.test(sentence) || sentence.endsWith(':') || isHeading(sentence)
}

/** “What causes hiccups?”, which an answer asks above the causes, and a letter at its end. */
export function asksForCauses(words: string): boolean {
  return (
    words.length <= 80 &&
    /^(?:so,? )?what (?:is |are )?(?:the )?(?:usual |can )?causes?\b[^.?!]*\?\s*$/i.test(words)
  )
}

/** A sentence that points to several things below it, without saying what they are. */
export function pointsBelow(words: string): boolean {
  return pointsToSeveral.test(words)
}

/** A sentence that says that there are several, without pointing to them. */
export function speaksOfSeveral(words: string): boolean {
  return severalCauses.test(words) || severalMay.test(words) || beginsWithSeveral.test(words)
}

/** A short line without the stop of a sentence. */
export function isHeading(text: string): boolean {
  return text.length <= 80 && text.split(' ').length <= 8 && !/[.!?:;,…]["'”’)\]]*$/.test(text)
}

const nouns = 'causes|reasons|culprits|triggers|suspects|offenders|explanations|factors|possibilities'
const noun = new RegExp(`\\b(?:${nouns})\\b`, 'i')
const points =
  /\b(?:here (?:are|is|come)|below|listed|(?:the )?following|as follows|these are|look at|one by one|(?:causes|reasons|culprits|triggers) (?:are|include))\b/i
const number = 'two|three|four|five|six|seven|eight|several|some|a few|a number of|many|various|the|of the'
const counts = new RegExp(
  `\\b(?:${number}) (?:most |more |very )?(?:common|likely|usual|frequent|possible|main|typical|known) (?:\\w+ )?(?:${nouns})\\b|\\b(?:${number}) (?:\\w+ )?(?:${nouns}) (?:that|which|why|for|behind)\\b`,
  'i',
)

const pointsToSeveral =
  /\b(?:here (?:are|come) (?:\w+ )?(?:the|a few|some|several|those|two|three|four|five|six|seven|eight|common|our|what)|here (?:are|come) (?:the )?(?:\w+ ){0,2}(?:ones|things)|the following (?:are|is a list|can|may|could)|as follows|what (?:follows|comes next) (?:is|are)|(?:in|on|through) (?:the|this|our) list|let(?:[’']s| us) (?:go|look|take|start|begin) |(?:described|listed|explained|discussed|named|given) below|below (?:are|is a list|you (?:will|can) find))/i
const severalCauses = new RegExp(
  '\\b(?:many|numerous|several|a number of|various|different|more than one|(?:two|three|four|five|six|seven|eight)) ' +
    `(?:\\w+ )?(?:${nouns})\\b|` +
    '\\b(?:caused by|due to|results? (?:from|of)|comes? from|stems? from) ' +
    '(?:an? (?:number|variety|range|host) of|many|several|numerous|different|various|one of)\\b',
  'i',
)
const severalMay =
  /\b(?:several|many|a number of|a few|some|various|numerous|two|three|four|five|six|more than one|any of the) (?:\w+ )?(?:things|factors|conditions|problems|habits|illnesses|ailments|issues|reasons|causes)\b(?: \w+){0,2} (?:can|may|might|could|lie|are behind|bring|lead|play|explain)/i
const beginsWithSeveral =
  /^(?:two|three|four|five|six|seven|eight|several|many|a few|a number of) (?:\w+ )?(?:things|factors|conditions|problems|habits)\b/i
