const bytesARun = 4_000_000

/** Whole rows, some megabytes at a time: a tar names sizes first, and a table's is known only at its end. */
export async function* inRuns(
  copying: AsyncIterable<Buffer>,
): AsyncGenerator<{ bytes: Buffer; rows: number }> {
  let waiting: Buffer[] = []
  let size = 0
  for await (const chunk of copying) {
    waiting.push(chunk)
    size += chunk.length
    if (size < bytesARun) continue
    const bytes = Buffer.concat(waiting)
    // In COPY's text a line break inside a value is written as a backslash and an n.
    const end = bytes.lastIndexOf(10) + 1
    if (end > 0) yield withCount(bytes.subarray(0, end))
    waiting = [bytes.subarray(end)]
    size = bytes.length - end
  }
  if (size > 0) yield withCount(Buffer.concat(waiting))
}

function withCount(bytes: Buffer): { bytes: Buffer; rows: number } {
  let rows = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) rows++
  return { bytes, rows }
}
