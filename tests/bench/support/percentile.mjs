/** The time that `percent` of all requests did not exceed. */
export const percentile = (sorted, percent) => sorted[Math.ceil((sorted.length * percent) / 100) - 1]

/** The one in the middle: what a single disturbed round cannot move. */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** How far two times lie from one another, in per cent of the longer. */
export const apart = (one, other) => (Math.abs(one - other) / Math.max(one, other)) * 100
