/** The number in front of a step, as written: `1.`, `1)`, `(1)` or `Step 1:`. */
export interface Marker {
  number: number
  written: string
  /** Characters up to the first word of the step. */
  length: number
}

export function readMarker(text: string): Marker | null {
  const match = pattern.exec(text)
  if (!match) return null
  return { number: Number(match[1] ?? match[2]), written: match[0].trim(), length: match[0].length }
}

// “2.5 mg” and “Step 1 of the plan” are words of a sentence, not numbers of a list.
const pattern = /^(?:step (\d{1,2})(?: ?[:.)](?= |$)| [–—-](?= )|$)|\(?(\d{1,2})[.)](?= |$)) ?/i
