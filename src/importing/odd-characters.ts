import type { Doubt } from './column-page'
import type { Line } from './page-lines'

/** Places where the file itself is suspect: bytes without meaning, text decoded twice, hidden characters, tags. */
export function oddCharacters(lines: Line[]): Doubt[] {
  return oddities.flatMap(({ pattern, about, why }) => {
    const line = lines.find(({ text }) => pattern.test(text))
    return line
      ? [{ line: line.number, about, why, look: `line ${line.number}, and the same further down` }]
      : []
  })
}

const oddities = [
  {
    pattern: /\uFFFD/,
    about: 'a character that could not be read',
    why: 'the file was saved in an encoding that is neither UTF-8 nor Windows-1252, or was damaged',
  },
  {
    pattern: /â€|Ã[\u0080-\u00BF]/,
    about: 'letters that look garbled',
    why: 'the text seems to have been saved twice in different encodings; it was kept as it is',
  },
  {
    pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/,
    about: 'a hidden character that turns the direction of text',
    why: 'it can make words appear in another order than they are written; it was kept',
  },
  {
    pattern: /<\/?[a-z][a-z0-9]{0,15}(?: [^<>]{0,200})?>/i,
    about: 'a tag of a web page',
    why: 'the page will show it as it is written',
  },
]
