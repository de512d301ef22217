/** Words as a sentence or a label begins with them: the first letter large, the others as they are. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
