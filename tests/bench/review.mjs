/**
 * What marking the changes of a very long answer costs, by how its words are spread and how many of them changed: in
 * one stretch, so it is how long readers wait for it. Time of the processor, since others may be at work.
 */
export async function measure({ ask }) {
  const { longest, what } = await ask('mark-review', { words: 27_000 })
  return [{ what: `Marking 27,000 words, the slowest: ${what}`, measured: longest, unit: 'ms', below: 1_000 }]
}
