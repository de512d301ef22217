/** A line of a file as it stands there, counted from 1; or only that it is longer than anybody may hand in. */
export type RawLine = { number: number; bytes: Uint8Array } | { number: number; isTooLong: true }

const lineFeed = 0x0a

/**
 * Parts bytes into lines while they arrive. No more than one line of at most `most` bytes is kept: of a longer one the
 * rest is passed over. The line feed is left away, and a carriage return before it stays. A last line may lack both.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<RawLine> {
  let number = 1
  let kept: Uint8Array[] = []
  let length = 0
  const keep = (part: Uint8Array) => {
    length += part.length
    if (length <= most) kept.push(part)
    else kept = []
  }
  const end = (): RawLine => {
    const line: RawLine =
      length > most ? { number, isTooLong: true } : { number, bytes: joined(kept, length) }
    number += 1
    kept = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      keep(chunk.subarray(from, at))
      from = at + 1
      yield end()
    }
    keep(chunk.subarray(from))
  }
  if (length > 0) yield end()
}

function joined(parts: Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
