/** A word as it stands in a text; `start` and `end` count UTF-16 units, as `String.slice` does. */
export interface Token {
  word: string
  start: number
  end: number
}

// "5 mg" and "5mg" are one thing; so are "b12" and "Crohn’s". Marks stand behind their letter.
const units = 'mcg|mg|kg|ml|dl|mm|cm|iu|g|l|%'
const wordPattern = new RegExp(
  String.raw`\p{N}+(?:[.,]\p{N}+)*(?:\s?(?:${units})(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*)?` +
    String.raw`|\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘${'`'}´]\p{L}[\p{L}\p{M}]*)*`,
  'giu',
)

/** Every word and number of a text, in order. Whatever else stands there parts them. */
export function listTokens(text: string): Token[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}
