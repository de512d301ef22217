/**
 * How close an answer has to come to a letter before its asker is shown it. Closeness is what the answer scores,
 * beside what one would score that said the letter's four most telling words as strongly as can be: so it means the
 * same for a column of twenty answers and of twenty thousand. Found on letters of which half had an answer in the
 * column and half had none (docs/decisions/0030): where something is shown, the right answer is among it nine
 * times in ten with twenty answers and eight in ten with three hundred; three quarters of those with an answer see it.
 */
export const closeEnough = 0.18

/** More would be a list of results, and nobody reads one who came to write a letter. */
export const mostSuggested = 3
