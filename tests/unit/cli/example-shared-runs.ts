/** The words of a text in small letters, without their signs; `|` stands for a gap that no run crosses. */
export function wordsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/[’']/g, '')
      .match(/[\p{L}\p{N}]+|\|/gu) ?? []
  )
}

/** Every run of `length` words that stands in both texts, as `ours` has it. */
export function sharedRuns(ours: string[], theirs: string[], length: number): string[] {
  const known = new Set(runs(theirs, length))
  return runs(ours, length).filter((run) => known.has(run))
}

function runs(words: string[], length: number): string[] {
  return words
    .map((_, start) => words.slice(start, start + length))
    .filter((run) => run.length === length && !run.includes('|'))
    .map((run) => run.join(' '))
}
