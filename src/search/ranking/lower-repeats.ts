/** What the second of two equal titles is still worth, and the third beside the second. */
const repeatWeight = 0.9

/**
 * A reader who sees a title twice has one choice less: what repeats a better one steps back a little. Takes and
 * returns the best first.
 */
export function lowerRepeats<Some extends { title: string; score: number }>(ranked: Some[]): Some[] {
  const seen = new Map<string, number>()
  return ranked
    .map((each) => {
      const title = each.title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
      const times = seen.get(title) ?? 0
      seen.set(title, times + 1)
      return { ...each, score: each.score * repeatWeight ** times }
    })
    .sort((one, other) => other.score - one.score)
}
